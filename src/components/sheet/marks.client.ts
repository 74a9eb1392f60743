import type { ExampleSheet } from '../../domain/submission/sheet/exampleSheet.ts';
import type { SheetRowId } from '../../domain/submission/sheet/sheetRows.ts';

/** The shape beside a word of result or evidence, copied from the page: see Marks.astro. */
export function markOf(sheet: ExampleSheet, row: SheetRowId): Node[] {
  if (row !== 'result' && row !== 'evidence') return [];
  const found = document.querySelector(`#marks [data-mark="${row}-${sheet[row]}"] > svg`);
  return found === null ? [] : [found.cloneNode(true)];
}
