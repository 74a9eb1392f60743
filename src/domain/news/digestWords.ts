/** The words of the newsletter. */
import { countOf, sentenceCase } from '../words.ts';

export const title = (hub: string) => `What’s new on ${hub}`;
export const period = (since: string, until: string) => `${since} to ${until}`;
export const opening =
  'Each result is what the council itself reports. Mixed results and work that was stopped stand beside the rest, because they save others time.';
export const nothing = 'Nothing was added or changed in this time.';
export const added = (n: number) => sentenceCase(countOf(n, 'new example'));
export const changed = (n: number) => `${sentenceCase(countOf(n, 'example'))} changed`;
export const changedOn = (day: string) => `Changed on ${day}.`;
export const elsewhere = 'Taken up, adapted or declined elsewhere';
export const takenUp = (council: string, decision: string, date: string) =>
  `${council}: ${decision.toLowerCase()}, ${date}.`;
export const withdrawn = (n: number) => `${sentenceCase(countOf(n, 'example'))} withdrawn`;
export const withdrawnText = 'No longer published. Its page says so.';
export const howItWent = (result: string, evidence: string) =>
  `Result as reported: ${result.toLowerCase()}. How it is known: ${evidence.toLowerCase()}.`;
export const closing = 'Contacts stand on the page of each example, where they can be corrected.';
export const readMore = 'Read the example';
export const publishedBy = (hub: string, publisher: string) =>
  `${hub} is published by ${publisher}.`;
