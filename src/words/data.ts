/** The page about the data that others may reuse. */
import { countOf, sentenceCase } from '../domain/words.ts';

export const title = 'Data';
export const heading = 'Data for reuse';
export const description = (hub: string) =>
  `The examples of ${hub}, their figures, measures, councils and themes as CSV and JSON files, with every field explained.`;
export const lead =
  'All that the hub knows in tables: open them in a spreadsheet, a notebook or a program of your own.';
export const asAt = (day: string) => `As at ${day}. The files are made anew whenever the hub is.`;
export const filesHeading = 'Files';
export const filesCaption = 'Files for reuse';
export const table = 'Table';
export const rows = 'Rows';
export const holds = 'Holds';
export const csv = 'CSV';
export const json = 'JSON';
export const fileLabel = (table: string, kind: string, size: string) =>
  `${table}, ${kind}, ${size}`;
export const packageText =
  'One file describes them all for programs, as the Data Package standard asks:';
export const sizeOf = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;

export const beforeHeading = 'Before you use them';
export const before = [
  'Results are what councils report of themselves. How each is known stands beside it.',
  'Figures of different definitions or populations are not comparable. The table of figures says which each follows.',
  'not-stated means that the source does not say. An empty cell means the same.',
  'Contacts are in no file. They stand on the pages, where they can be corrected.',
];
export const licenceHeading = 'Licence';
export const licenceText =
  'The licence of each example stands in its row. Where it is not stated, ask the council before you copy its words; facts and figures may be cited with their source.';
export const citeText =
  'Each row has a citation to copy, with the result and how it is known. To cite the data as a whole:';
export const citation = (
  organisation: string,
  year: string,
  hub: string,
  day: string,
  address: string,
) => `${organisation} (${year}) ${hub}: data. Version of ${day}. ${address}.`;
export const measures = 'All measures';
export const officialText =
  'Official figures have files of their own: each measure offers its whole series on its page.';

export const fieldsHeading = 'What the fields mean';
export const fieldsOf = (table: string) => `Fields of ${table.toLowerCase()}`;
export const field = 'Field';
export const meaning = 'Meaning';
export const kindOfValue = 'Kind';
export const kinds = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  date: 'day, as 2026-11-22',
  list: 'list; in CSV joined by semicolons',
};
export const oneOf = (choices: string) => `one of: ${choices}`;
export const always = 'in every row';
export const exampleValue = 'Example';
export const rowCount = (n: number) => sentenceCase(countOf(n, 'row'));

export const formatHeading = 'How the files are written';
export const format = [
  'CSV files are UTF-8 with a byte order mark, so that spreadsheets show £ and ’ rightly.',
  'Text that a spreadsheet would run as a formula has an apostrophe before it in CSV. JSON has the text as it is.',
  'JSON files are a list with an object for each row. What is not known is null.',
  'Ids are permanent, and so are the addresses of pages and of these files.',
];
export const moreHeading = 'Other ways to reuse the hub';
export const feeds = 'Feeds of what is new';
export const charts = 'Charts as pictures and as files';
export const copy = 'The whole hub as one file that opens from disk';
export const forModels = 'A short guide for language models';
export const schemas = 'The shape of each kind of file, as JSON Schema:';
