import type { ReportSection } from './section.ts';

/** A link that leads nowhere, or whose page did not answer. */
export interface FailedLink {
  /** Where it stands: a file and, where known, a line. */
  readonly where: string;
  readonly address: string;
  /** What happened, in a few words: "404", "no answer in 15 seconds". */
  readonly what: string;
}

/** Links to mend. */
export function linksSection(links: readonly FailedLink[]): ReportSection {
  return {
    id: 'links',
    title: 'Links that fail',
    note: 'Some sites turn programs away and answer people: open a link before you change it.',
    head: ['Where', 'What happened', 'Address'],
    rows: links.map(({ where, what, address }) => [where, what, address]),
    none: 'Every link that was followed leads somewhere.',
  };
}
