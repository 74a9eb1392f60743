/** What a column holds: words, numbers, or dates as a year, month or day. */
export const SORT_KINDS = ['words', 'number', 'date'] as const;
export type SortKind = (typeof SORT_KINDS)[number];

/** The order a table stands in by one column: its kind, and whether it runs backwards. */
export interface SortOrder {
  readonly kind: SortKind;
  readonly backwards: boolean;
}

const WORDS = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/**
 * Rows in the order of their keys. An empty key is missing, not least: it stands last either way.
 * Equal keys keep the order they came in, so that names stay A to Z within them. Keys of dates are
 * written as ISO does, such as 2024 or 2024-04; keys of numbers as script does, such as 1200.5.
 */
export function sortRows<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  { kind, backwards }: SortOrder,
): T[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return compare(a, b, kind) * (backwards ? -1 : 1);
  });
}

/** The order in words, for a caption or to be read aloud: "A to Z", "latest first". */
export function orderWords({ kind, backwards }: SortOrder): string {
  const [onwards, back] = {
    words: ['A to Z', 'Z to A'],
    number: ['lowest first', 'highest first'],
    date: ['earliest first', 'latest first'],
  }[kind] as [string, string];
  return backwards ? back : onwards;
}

/** A column and a direction as the address holds them: `council`, or `-council` for backwards. */
export function readOrder(text: string): { readonly column: string; readonly backwards: boolean } {
  return text.startsWith('-')
    ? { column: text.slice(1), backwards: true }
    : { column: text, backwards: false };
}

function compare(a: string, b: string, kind: SortKind): number {
  if (kind === 'number') return Number(a) - Number(b);
  if (kind === 'date') return a === b ? 0 : a < b ? -1 : 1;
  return WORDS.compare(a, b);
}
