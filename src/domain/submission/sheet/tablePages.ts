/** Examples side by side on one page: more would make a page too long to read or to send. */
export const MOST_IN_TABLE = 12;

export interface TablePage<T> {
  /** From 1. */
  readonly number: number;
  readonly items: readonly T[];
  /** What is on it, for a link: "Barnet to Merton". */
  readonly name: string;
}

/** Spreads items over pages of even length by the name they are sorted under; at least one page. */
export function tablePages<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  most = MOST_IN_TABLE,
): TablePage<T>[] {
  const sorted = items.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en-GB'));
  const count = Math.max(1, Math.ceil(sorted.length / most));
  return Array.from({ length: count }, (_, index) => {
    const from = Math.round((index * sorted.length) / count);
    const to = Math.round(((index + 1) * sorted.length) / count);
    const own = sorted.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    const ends = [first, last].map((item) => (item === undefined ? '' : nameOf(item)));
    return { number: index + 1, items: own, name: [...new Set(ends)].join(' to ') };
  });
}
