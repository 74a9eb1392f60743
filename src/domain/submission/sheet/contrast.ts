import type { SheetCell } from './sheetRows.ts';

export interface Contrast {
  /** Every example says the same here, or none says anything. */
  readonly alike: boolean;
  /** Whether each cell differs from what more than half of the row says. */
  readonly odd: readonly boolean[];
}

/** Finds what differs along one row of a comparison, so that it can stand out. */
export function contrastOf(cells: readonly SheetCell[]): Contrast {
  const words = cells.map(({ lines, notes }) => JSON.stringify([lines, notes]));
  const usual = [...Map.groupBy(words, (each) => each).values()].find(
    (group) => group.length * 2 > words.length,
  );
  return {
    alike: cells.length > 1 && usual?.length === cells.length,
    odd: words.map((each) => usual !== undefined && cells.length > 2 && each !== usual[0]),
  };
}

/** What stands under the label of a row that tells nothing apart. */
export function alikeWords(cells: readonly SheetCell[]): string {
  if (cells.every(({ lines }) => lines.length === 0)) return 'Stated by none';
  return cells.length === 2 ? 'The same in both' : 'The same in all';
}
