import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { checkContent } from '../../src/checks/checkContent.ts';
import { replaceFile } from '../../src/checks/replaceFile.ts';
import { toCsv } from '../../src/domain/csv.ts';
import { importNeighbours } from '../../src/domain/neighbours/importNeighbours.ts';
import type { Neighbour } from '../../src/domain/neighbours/schema.ts';
import { RefusedError, UsageError } from './command.ts';
import { during } from './progress.ts';

const rowsSchema = z.array(z.record(z.string(), z.string()));

/**
 * Reads the official statistical neighbours as published (wide form) and writes
 * content/neighbours/neighbours.csv. Prints what changed; refuses a file it does not know.
 */
export async function importNeighboursFile(file: string, folder: string): Promise<void> {
  const rows = readRows(file);
  const { content } = await during('Reading and checking the content', () => checkContent(folder));
  const imported = importNeighbours(rows, content?.councils ?? []);
  if ('complaints' in imported) throw new RefusedError(imported.complaints.join('\n'));
  const { neighbours } = imported;
  const before = content?.neighbours?.neighbours ?? [];
  replaceFile(
    path.join(folder, 'neighbours', 'neighbours.csv'),
    toCsv([
      ['council', 'rank', 'neighbour', 'closeness'],
      ...neighbours.map((each) => [each.council, each.rank, each.neighbour, each.closeness]),
    ]),
  );
  console.log(
    `Wrote ${neighbours.length} neighbours of ${rows.length} councils: ${changes(before, neighbours)}.`,
  );
}

function changes(before: readonly Neighbour[], after: readonly Neighbour[]): string {
  const name = ({ council, rank }: Neighbour): string => `${council} ${rank}`;
  const is = ({ neighbour, closeness }: Neighbour): string => `${neighbour} ${closeness}`;
  const old = new Map(before.map((each) => [name(each), is(each)]));
  const added = after.filter((each) => !old.has(name(each))).length;
  const changed = after.filter((each) => old.has(name(each)) && old.get(name(each)) !== is(each));
  const removed = old.size - (after.length - added);
  return `${added} added, ${changed.length} changed, ${removed} removed`;
}

function readRows(file: string): z.output<typeof rowsSchema> {
  const text = readText(file);
  try {
    return rowsSchema.parse(parse(text, { bom: true, columns: true, skip_empty_lines: true }));
  } catch {
    throw new RefusedError(`The file ${file} is no table of comma-separated values.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`There is no file ${file}.`);
  }
}
