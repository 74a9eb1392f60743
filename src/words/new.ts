/** What is new on the hub, and how to hear of it. */
import { countOf, sentenceCase } from '../domain/words.ts';

export const title = 'What’s new';
export const description = (hub: string) =>
  `Examples that were added to ${hub} or changed, newest first, and feeds to follow them by.`;
export const lead = 'Examples that were added or changed, newest first.';
export const none = 'Nothing has been added yet.';
export const added = 'Added';
export const changed = 'Changed';
export const showing = (shown: number, all: number) =>
  shown === all
    ? `${sentenceCase(countOf(all, 'example'))}.`
    : `The ${shown} newest of ${countOf(all, 'example')}.`;
export const undated = (n: number) =>
  `${sentenceCase(countOf(n, 'example'))} ${n === 1 ? 'has' : 'have'} no day yet and ${n === 1 ? 'is' : 'are'} not in this list.`;
export const dayRule =
  'The day is the one on which the example was published or its facts last changed. Where a source gives none, it is the day on which this hub first recorded its page.';
export const followHeading = 'Follow the hub';
export const followHere = 'Follow by feed';
export const followText =
  'A feed tells a reading app or an intranet of what is new, without an account and without your address.';
export const followFeed = 'Feed of all examples';
export const followPart =
  'Each theme, council and category has a feed of its own, which its page offers at its end.';
export const newHere = (name: string) => `Follow ${name} by feed`;
export const feedKind = '(Atom)';
