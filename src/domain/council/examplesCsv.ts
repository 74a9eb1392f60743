import { toCsv } from '../csv.ts';
import type { RegionEntry } from './councilIndex.ts';

/** What every council holds, a line each: region, council, its codes, how many and which. */
export function examplesCsv(regions: readonly RegionEntry[]): string {
  return toCsv(
    [
      ['Region', 'Council', 'GSS code', 'Examples', 'Titles'],
      ...regions.flatMap(({ region, councils }) =>
        councils.map(({ council, submissions }) => [
          region,
          council.shortName,
          council.gss,
          submissions.length,
          submissions.map(({ title }) => title).join('; '),
        ]),
      ),
    ],
    { forSpreadsheets: true },
  );
}
