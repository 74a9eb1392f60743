import { addresses } from '../addresses.ts';
import type { Measure } from '../catalogue.ts';
import { axisFor } from '../comparison/axis.ts';
import type { Comparison, Row } from '../comparison/comparison.ts';
import { shortValue } from '../comparison/shortValue.ts';
import { unitWords } from '../comparison/unitWords.ts';
import { countOf, listOf } from '../words.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { chosenAreas, type ChosenAreas, type ChosenCouncil } from './chosenAreas.ts';
import { councilsChance, type CouncilsChance } from './councilsChance.ts';
import { councilsHeading, councilsSentence } from './councilsWords.ts';
import { officialBreaks, officialCitation, officialNotes } from './officialNotes.ts';
import { officialRow } from './officialRow.ts';
import { placeName } from './placeName.ts';
import { withinYears } from './withinYears.ts';
import { yearColumns } from './yearColumns.ts';

/** How many councils can be set side by side: a chart with more lines cannot be read. */
export const MOST_COUNCILS = 4;

export interface CouncilsChoice {
  /** One to four, in the reader's order. */
  readonly councils: readonly ChosenCouncil[];
  /** First and last reporting year, both included. */
  readonly from: number;
  readonly to: number;
}

const RANGE = 'range';
const COUNCILS = 'Chosen councils';
const EARLIER = 'Authorities before them';
const PLACES = 'Regions and country';

/**
 * Councils of the reader's choice beside their region and the country, in one official series.
 * The country is a quiet line beside at most four; a region is drawn where it is the only one and
 * there is room. The table has them all.
 */
export function councilsComparison(
  measure: Measure,
  series: Benchmark,
  { councils, from, to }: CouncilsChoice,
): Comparison {
  const benchmark = withinYears(series, from, to);
  const { years, source } = benchmark;
  const areas = chosenAreas(benchmark, councils);
  const region = drawnRegion(areas);
  const drawn = [
    ...areas.chosen.map(({ area }) => area),
    ...(region === undefined ? [] : [region]),
    ...(areas.country === undefined ? [] : [areas.country]),
  ];
  const chance = councilsChance(
    measure,
    benchmark,
    areas.chosen.map(({ area }) => area),
    region ?? areas.country,
  );
  const rows = rowsOf(measure, benchmark, areas, { drawn, chance });
  const values = drawn.flatMap((area) => area.values.filter((value) => typeof value === 'number'));
  const first = years[0] ?? from;
  const last = years.at(-1) ?? to;
  const when = first === last ? `reporting year ${last}` : `reporting years ${first} to ${last}`;
  const names = listOf(drawn.map(placeName));
  return {
    id: `councils-${measure.id}`,
    kind: 'official',
    measure: measure.name,
    heading: councilsHeading(measure, benchmark, areas, chance),
    subtitle: `${measure.name}, ${unitWords(measure)}, ${names}, ${when}. ${source.basis}`,
    sentence: councilsSentence(measure, benchmark, areas, { region, chance }),
    caption: `${measure.name} (${unitWords(measure)}) of the chosen councils, their regions and the country, ${when}`,
    rowHeading: 'Area',
    unit: unitWords(measure),
    columns: [
      ...yearColumns(years),
      ...(chance.range === undefined
        ? []
        : [{ key: RANGE, heading: `Range in ${last}`, kind: 'text' as const }]),
    ],
    rows,
    chart:
      years.length < 2 || values.length < 2
        ? undefined
        : {
            kind: 'lines',
            columns: years.map((year) => ({ key: String(year), year })),
            axis: axisFor(values, measure.range, (value) => shortValue(value, measure)),
            breaks: officialBreaks(benchmark, first, last),
          },
    definition: measure.definition,
    sources: [officialCitation(benchmark)],
    notes: [
      ...drawingNotes(areas, region, years.length),
      ...chance.notes,
      ...officialNotes(
        benchmark,
        rows.flatMap(({ key }) => benchmark.areas.filter(({ codes }) => codes.join('-') === key)),
      ),
    ],
  };
}

/** The region to draw: the one that all share, where the chart has a line left for it. */
function drawnRegion({ chosen, regions }: ChosenAreas): BenchmarkArea | undefined {
  return regions.length === 1 && chosen.length < MOST_COUNCILS ? regions[0] : undefined;
}

function rowsOf(
  measure: Measure,
  benchmark: Benchmark,
  { chosen, regions, country }: ChosenAreas,
  { drawn, chance }: { readonly drawn: readonly BenchmarkArea[]; readonly chance: CouncilsChance },
): Row[] {
  const row = (area: BenchmarkArea, group: string): Row => {
    const plain = officialRow(area, benchmark, measure, { group, drawn: drawn.includes(area) });
    if (chance.range === undefined) return plain;
    return { ...plain, cells: { ...plain.cells, [RANGE]: chance.range(area) } };
  };
  const earlier = new Set(chosen.flatMap((each) => each.earlier));
  return [
    ...chosen.map(({ area, councils: [council, ...others] }) => ({
      ...row(area, COUNCILS),
      ...(council === undefined || others.length > 0
        ? {}
        : { href: addresses.council(council.id) }),
    })),
    ...[...earlier].map((area) => row(area, EARLIER)),
    ...regions.map((area) => row(area, PLACES)),
    ...(country === undefined ? [] : [{ ...row(country, PLACES), reference: true }]),
  ];
}

/** What the chart leaves to the table, and why. */
function drawingNotes(
  { chosen, regions, country, unknown }: ChosenAreas,
  region: BenchmarkArea | undefined,
  years: number,
): string[] {
  const joint = chosen.filter(({ councils }) => councils.length > 1);
  const left = listOf(regions.map(({ name }) => name));
  return [
    ...(years < 2
      ? ['One year is chosen, so there is no line to draw: the table has the figures.']
      : []),
    ...(country === undefined || years < 2
      ? []
      : [`The thin line without marks is ${country.name}.`]),
    ...(region !== undefined || regions.length === 0 || years < 2
      ? []
      : regions.length === 1
        ? [`${left} is in the table only: a chart with more lines cannot be read.`]
        : [
            `The councils are in ${countOf(regions.length, 'region')}, so ${left} are in the table only.`,
          ]),
    ...joint.map(
      ({ councils }) =>
        `You chose ${listOf(councils.map(({ shortName }) => shortName))}, which make one return: they share one line.`,
    ),
    ...unknown.map(({ shortName }) => `${shortName} has no line in this series.`),
  ];
}
