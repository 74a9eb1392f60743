import { addresses } from '../addresses.ts';
import type { Measure } from '../catalogue.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { unitWords } from '../comparison/unitWords.ts';
import type { Council } from '../council/schema.ts';
import { slugOf } from '../slug.ts';
import { sentenceCase } from '../words.ts';
import { areaOfCouncil, type Benchmark, type BenchmarkArea } from './benchmark.ts';
import { officialCitation, officialNotes } from './officialNotes.ts';
import { officialRow } from './officialRow.ts';

/** One table of a series in full: the country with its regions, or a region with its councils. */
export interface YearsTable {
  /** Name of the region, or of the country. */
  readonly name: string;
  readonly comparison: Comparison;
}

type Named = Pick<Council, 'id' | 'gss' | 'formerGss'>;

const WIDE = 'For comparison';

/**
 * An official series in full, for readers and for pages without script: every area and every year,
 * one table for the country and one for each region, the home region first.
 */
export function allYears(
  measure: Measure,
  benchmark: Benchmark,
  { councils, home }: { readonly councils: readonly Named[]; readonly home: string },
): readonly YearsTable[] {
  const { areas } = benchmark;
  const pages = councilPages(benchmark, councils);
  const country = areas.filter(({ kind }) => kind === 'country');
  const regions = areas
    .filter(({ kind }) => kind === 'region')
    .toSorted((a, b) => Number(b.name === home) - Number(a.name === home));
  const table = (
    name: string,
    groups: readonly (readonly [string, readonly BenchmarkArea[]])[],
  ) => ({
    name,
    comparison: tableOf(measure, benchmark, name, groups, pages),
  });
  return [
    ...country.map(({ name }) =>
      table(name, [
        ['Country', country],
        ['Regions', regions],
      ]),
    ),
    ...regions.map((region) => {
      const parts = areas.filter(
        ({ kind, within }) => kind === 'subregion' && within === region.name,
      );
      const names = [region, ...parts].map(({ name }) => name);
      const own = areas.filter(({ kind, within }) => kind === 'council' && names.includes(within));
      return table(region.name, [
        ['Councils', own],
        [WIDE, [region, ...parts, ...country]],
      ]);
    }),
  ];
}

function tableOf(
  measure: Measure,
  benchmark: Benchmark,
  name: string,
  groups: readonly (readonly [string, readonly BenchmarkArea[]])[],
  pages: ReadonlyMap<BenchmarkArea, string>,
): Comparison {
  const { years } = benchmark;
  const title = `${measure.name} in ${name}`;
  const unit = unitWords(measure);
  const when = `reporting years ${years[0] ?? ''} to ${years.at(-1) ?? ''}`;
  return {
    id: `years-${slugOf(name)}`,
    kind: 'official',
    measure: measure.name,
    heading: title,
    subtitle: `${sentenceCase(unit)}, ${when}. ${benchmark.source.basis}`,
    sentence: '',
    caption: `${title} (${unit}), ${when}`,
    rowHeading: 'Area',
    unit,
    columns: years.map((year) => ({ key: String(year), heading: String(year), kind: 'value' })),
    rows: groups.flatMap(([group, areas]) =>
      areas.map((area) => {
        const row = officialRow(area, benchmark, measure, { group, drawn: false });
        const href = pages.get(area);
        return href === undefined ? row : { ...row, href };
      }),
    ),
    chart: undefined,
    definition: measure.definition,
    sources: [officialCitation(benchmark)],
    notes: officialNotes(
      benchmark,
      groups.flatMap(([, areas]) => areas),
    ),
  };
}

/** The page behind an area; none where it stands for two councils, or for one that ended. */
function councilPages(
  benchmark: Benchmark,
  councils: readonly Named[],
): ReadonlyMap<BenchmarkArea, string> {
  const byArea = Map.groupBy(councils, (council) => areaOfCouncil(benchmark, council));
  return new Map(
    [...byArea].flatMap(([area, [council, ...others]]) =>
      area === undefined || council === undefined || others.length > 0
        ? []
        : [[area, addresses.council(council.id)] as const],
    ),
  );
}
