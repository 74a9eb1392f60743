import type { Catalogue } from '../catalogue.ts';
import { type CsvCell, toCsv } from '../csv.ts';
import { FRAMEWORK } from '../framework/framework.ts';
import { EVIDENCE } from '../submission/vocabulary.ts';
import { regionGaps, themeGaps } from './gapMap.ts';

const HEAD = [
  'Theme',
  'National framework',
  'Region',
  'Councils in region',
  'Councils sharing',
  'Which',
  'Examples',
  'Strongest evidence of the theme',
  'What no example of the theme says yet',
];

/** Theme by region, a line each, with the councils by name: the gap map for a spreadsheet. */
export function gapCsv(catalogue: Catalogue): string {
  const regions = regionGaps(catalogue);
  const lines = themeGaps(catalogue).flatMap(
    ({ theme, submissions, home, elsewhere, strongest, wanted }) =>
      regions.map(({ region, sharing, silent }): CsvCell[] => {
        const councils = [...home, ...elsewhere].filter((each) => each.region === region);
        const ids = new Set(councils.map(({ id }) => id));
        return [
          theme.title,
          (theme.framework ?? []).map((id) => FRAMEWORK[id].meaning).join('; '),
          region,
          sharing.length + silent.length,
          councils.length,
          councils.map(({ shortName }) => shortName).join('; '),
          submissions.filter((each) => each.councils.some((id) => ids.has(id))).length,
          strongest === undefined ? '' : EVIDENCE[strongest].label,
          wanted.join('; '),
        ];
      }),
  );
  return toCsv([HEAD, ...lines], { forSpreadsheets: true });
}
