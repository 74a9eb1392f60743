import type { Council } from '../council/schema.ts';
import { keysOf } from '../submission/vocabulary.ts';
import { CLOSENESS, type Neighbour } from './schema.ts';

const RANKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** The columns of the official wide file that are read; the others repeat names. */
export const NEIGHBOUR_COLUMNS: readonly string[] = [
  'old_la_code',
  'la_name',
  ...RANKS.flatMap((rank) => [`SN_${rank}`, `SN_${rank}P`]),
];

export type ImportedNeighbours =
  { readonly neighbours: readonly Neighbour[] } | { readonly complaints: readonly string[] };

/**
 * Turns the official file (one row a council, ten pairs of code and closeness) into rows of our
 * own. Says what it does not know instead of leaving it out.
 */
export function importNeighbours(
  rows: readonly Readonly<Record<string, string>>[],
  councils: readonly Council[],
): ImportedNeighbours {
  const missing = NEIGHBOUR_COLUMNS.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) {
    return { complaints: [`The file has no column ${missing.join(', ')}.`] };
  }
  const ids = new Map(councils.map(({ dfeCode, id }) => [dfeCode, id]));
  const closenessOf = (word: string) =>
    keysOf(CLOSENESS).find((key) => CLOSENESS[key].label === word);
  const complaints: string[] = [];
  const neighbours = rows.flatMap((row) => {
    const council = ids.get(row.old_la_code ?? '');
    if (council === undefined) {
      complaints.push(
        `Code ${row.old_la_code ?? ''} (${row.la_name ?? ''}) is no council held here.`,
      );
      return [];
    }
    return RANKS.flatMap((rank) => {
      const code = row[`SN_${rank}`] ?? '';
      const word = (row[`SN_${rank}P`] ?? '').trim();
      const neighbour = ids.get(code);
      const closeness = closenessOf(word);
      if (neighbour === undefined)
        complaints.push(`${council}: neighbour ${rank} has the unknown code ${code}.`);
      if (closeness === undefined)
        complaints.push(`${council}: "${word}" is no known word for closeness.`);
      return neighbour === undefined || closeness === undefined
        ? []
        : [{ council, rank, neighbour, closeness }];
    });
  });
  return complaints.length > 0 ? { complaints } : { neighbours };
}
