import { CsvError, parse, type Info } from 'csv-parse/sync';
import { errorAt, type Finding, type Place } from '../domain/problem.ts';
import { placesOf } from './places.ts';

/** The text of one cell, and where it starts (worked out when asked for). */
export interface CsvCell {
  readonly text: string;
  readonly place: () => Place;
}

/** Reads a CSV text to cells; a text that cannot be read gives a finding instead. */
export function parseCsv(source: string): { records: CsvCell[][] } | { finding: Finding } {
  const bytes = new TextEncoder().encode(source);
  const isAscii = bytes.length === source.length;
  const placeAt = placesOf(source);
  const placeOfByte = (byte: number): Place =>
    placeAt(isAscii ? byte : new TextDecoder().decode(bytes.subarray(0, byte)).length);
  const starts: number[] = [];
  let end = 0;
  try {
    const records = parse(source, {
      skip_empty_lines: true,
      relax_column_count: true,
      // Called for every cell in the order of the file.
      cast: (text, context) => {
        starts.push(startAfter(bytes, end));
        end = context.bytes;
        return text.trim();
      },
    });
    let count = 0;
    const cellOf = (text: string): CsvCell => {
      const start = starts[count] ?? 0;
      count += 1;
      return { text, place: () => placeOfByte(start) };
    };
    return { records: records.map((record) => record.map(cellOf)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      finding: errorAt(
        { line: lineOf(error, source), column: 1 },
        'csv-syntax',
        'A double quote is out of place, or is not closed',
        'put the whole cell in double quotes, and write "" for a quote inside it',
      ),
    };
  }
}

// The parser says where each cell ended: the next one starts after the comma or the line breaks.
function startAfter(bytes: Uint8Array, end: number): number {
  if (bytes[end] === COMMA) return end + 1;
  let start = end;
  while (bytes[start] === LINE_FEED || bytes[start] === RETURN) start += 1;
  return start;
}

const COMMA = 44;
const LINE_FEED = 10;
const RETURN = 13;

function lineOf(error: CsvError, source: string): number {
  const { lines } = error as CsvError & Partial<Info>;
  const last = source.split('\n').length;
  return typeof lines === 'number' ? Math.min(Math.max(lines, 1), last) : 1;
}
