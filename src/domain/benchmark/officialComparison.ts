import type { Measure } from '../catalogue.ts';
import type { Council } from '../council/schema.ts';
import { axisFor } from '../comparison/axis.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { shortValue } from '../comparison/shortValue.ts';
import { unitWords } from '../comparison/unitWords.ts';
import { listOf } from '../words.ts';
import { areaOfCouncil, type Benchmark, type BenchmarkArea } from './benchmark.ts';
import { officialHeading, officialSentence } from './officialWords.ts';
import { officialBreaks, officialCitation, officialNotes } from './officialNotes.ts';
import { officialRow } from './officialRow.ts';
import { placeName } from './placeName.ts';
import { yearColumns } from './yearColumns.ts';

export interface OfficialChoice {
  /** The hub's own region, as in content/site.yml. */
  readonly home: string;
  /** Councils to show beside the country and the region. */
  readonly councils: readonly Council[];
  /** Draw these councils' lines instead of the parts of the region; up to two. */
  readonly drawCouncils?: boolean;
  /** Every area of the series, for a file; nothing is drawn then. */
  readonly everyArea?: boolean;
}

const MOST_LINES = 4;
const PLACES = 'Country and region';
/** Heading of the councils' rows, those of the hub's own region and others. */
export const COUNCILS = 'Councils with an example';

/** The official series of one measure: one definition and one date for every area. */
export function officialComparison(
  measure: Measure,
  benchmark: Benchmark,
  choice: OfficialChoice,
): Comparison {
  const { source, years } = benchmark;
  const places = placesOf(benchmark, choice.home);
  const councils = choice.everyArea === true ? [] : councilAreas(benchmark, choice.councils);
  const drawn =
    choice.drawCouncils === true
      ? linesWithCouncils(benchmark, places, choice.councils)
      : places.slice(0, MOST_LINES);
  const shown =
    choice.everyArea === true ? benchmark.areas : [...new Set([...drawn, ...places, ...councils])];
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const rows = shown.map((area) =>
    officialRow(area, benchmark, measure, {
      group: area.kind === 'council' ? COUNCILS : PLACES,
      drawn: drawn.includes(area),
    }),
  );
  const values = drawn.flatMap((area) => area.values.filter((value) => typeof value === 'number'));
  const label = (value: number): string => shortValue(value, measure);
  return {
    id: `official-${measure.id}`,
    kind: 'official',
    measure: measure.name,
    heading: officialHeading(measure, benchmark, places),
    subtitle: `${measure.name}, ${unitWords(measure)}, ${listOf(drawn.map(placeName))}, reporting years ${first} to ${last}. ${source.basis}`,
    sentence: officialSentence(measure, benchmark, drawn),
    caption: `${measure.name}, official series (${unitWords(measure)}), by area and reporting year`,
    rowHeading: 'Area',
    unit: unitWords(measure),
    columns: yearColumns(years),
    rows,
    chart:
      values.length < 2
        ? undefined
        : {
            kind: 'lines',
            columns: years.map((year) => ({ key: String(year), year })),
            axis: axisFor(values, measure.range, label),
            breaks: officialBreaks(benchmark, first, last),
          },
    definition: measure.definition,
    sources: [officialCitation(benchmark)],
    notes: officialNotes(benchmark, shown),
    inShort: officialNotes(benchmark, drawn),
  };
}

/** The country, the home region and its parts: the lines that a reader needs behind any figure. */
function placesOf({ areas }: Benchmark, home: string): readonly BenchmarkArea[] {
  return [
    ...areas.filter(({ kind, name }) => kind === 'region' && name === home),
    ...areas.filter(({ kind, within }) => kind === 'subregion' && within === home),
    ...areas.filter(({ kind }) => kind === 'country'),
  ];
}

/** Councils first, then region and country; what a council took over from is not its own line. */
function linesWithCouncils(
  benchmark: Benchmark,
  places: readonly BenchmarkArea[],
  councils: readonly Council[],
): readonly BenchmarkArea[] {
  const own = new Set(councils.flatMap((council) => areaOfCouncil(benchmark, council) ?? []));
  const wide = places.filter(({ kind }) => kind !== 'subregion');
  return [...[...own].slice(0, MOST_LINES - wide.length), ...wide];
}

/** Areas of the councils, by name, with the authorities they took over from. */
export function councilAreas(
  benchmark: Benchmark,
  councils: readonly Council[],
): readonly BenchmarkArea[] {
  const own = councils.flatMap((council) => areaOfCouncil(benchmark, council) ?? []);
  const codes = new Set(own.flatMap((area) => area.codes));
  const earlier = benchmark.source.successions
    .filter(({ to }) => to.some((code) => codes.has(code)))
    .flatMap(({ from }) => from);
  return benchmark.areas.filter(
    (area) => own.includes(area) || area.codes.some((code) => earlier.includes(code)),
  );
}
