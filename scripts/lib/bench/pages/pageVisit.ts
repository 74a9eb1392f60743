/** What a page is made of, as it comes over the wire. */
export const KINDS = ['HTML', 'CSS', 'fonts', 'scripts', 'images', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** One visit with nothing cached, or what is typical of several. */
export interface PageVisit {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
  /** Requests to other hosts. */
  readonly elsewhere: number;
  readonly cookies: number;
  /** Milliseconds; `NaN` where nothing was painted. */
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** Of the layout, by the browser's measure. */
  readonly shift: number;
  /** Milliseconds in which the page could not have answered. */
  readonly blocking: number;
}

/** All bytes of a visit. */
export function wholeWeight({ bytes }: Pick<PageVisit, 'bytes'>): number {
  return KINDS.reduce((sum, kind) => sum + bytes[kind], 0);
}

/**
 * Several visits as one: times by their median, since a machine has other things to do; all that
 * does not depend on the machine by its worst.
 */
export function typicalVisit(visits: readonly PageVisit[]): PageVisit {
  const [first] = visits;
  if (first === undefined) throw new Error('There is no visit.');
  const most = (of: (visit: PageVisit) => number): number => Math.max(...visits.map(of));
  const middle = (of: (visit: PageVisit) => number): number => median(visits.map(of));
  return {
    bytes: visits.reduce((a, b) => (wholeWeight(b) > wholeWeight(a) ? b : a), first).bytes,
    requests: most(({ requests }) => requests),
    elsewhere: most(({ elsewhere }) => elsewhere),
    cookies: most(({ cookies }) => cookies),
    shift: most(({ shift }) => shift),
    firstPaint: middle(({ firstPaint }) => firstPaint),
    largestPaint: middle(({ largestPaint }) => largestPaint),
    blocking: middle(({ blocking }) => blocking),
  };
}

/** The middle one, or the mean of the two in the middle; `NaN` for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[half - 1], sorted[half]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
