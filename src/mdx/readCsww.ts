import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import {
  columnComplaints,
  CSWW_COLUMNS,
  readCsww,
  type CswwSeries,
} from '../domain/benchmark/csww.ts';

const rowsSchema = z.array(z.record(z.enum(CSWW_COLUMNS), z.string()));

/**
 * Reads the text of the official workforce file. Complaints are whole clauses without a final
 * full stop; a file with any is not read at all, so a half-known file never reaches the hub.
 */
export function readCswwFile(
  text: string,
): CswwSeries | { readonly complaints: readonly string[] } {
  let lines: string[][];
  try {
    lines = parseCsv(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return { complaints: [error.message] };
    throw error;
  }
  const [header = [], ...body] = lines;
  const complaints = columnComplaints(header);
  if (complaints.length > 0) {
    return { complaints: [...complaints, 'Fetch the file "Indicators" with all its columns'] };
  }
  const uneven = body.flatMap((cells, index) =>
    cells.length === header.length
      ? []
      : [`Line ${index + 2} has ${cells.length} values for ${header.length} columns`],
  );
  if (uneven.length > 0) return { complaints: uneven };
  const records = body.map((cells) =>
    Object.fromEntries(header.map((name, index) => [name, cells[index]])),
  );
  return readCsww(rowsSchema.parse(records));
}
