import type { Measure } from '../catalogue.ts';
import type { Council } from '../council/schema.ts';
import { axisFor } from '../comparison/axis.ts';
import type { Break, Cell, Comparison, Row } from '../comparison/comparison.ts';
import { shortValue } from '../comparison/shortValue.ts';
import { unitWords } from '../comparison/unitWords.ts';
import { formatPartialDate } from '../submission/period.ts';
import { listOf } from '../words.ts';
import { areaOfCouncil, type Benchmark, type BenchmarkArea } from './benchmark.ts';
import { NO_LINE, type Gap } from './gap.ts';
import { officialHeading, officialSentence } from './officialWords.ts';
import { shortText } from './officialText.ts';

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
const COUNCILS = 'Councils with an example';

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
  const rows = shown.map((area) => rowOf(area, benchmark, measure, drawn.includes(area)));
  const values = drawn.flatMap((area) => area.values.filter((value) => typeof value === 'number'));
  const label = (value: number): string => shortValue(value, measure);
  return {
    id: `official-${measure.id}`,
    kind: 'official',
    heading: officialHeading(measure, benchmark, places),
    subtitle: `${measure.name}, ${unitWords(measure)}, ${listOf(drawn.map(({ name }) => name))}, reporting years ${first} to ${last}. ${source.basis}`,
    sentence: officialSentence(measure, benchmark, drawn),
    caption: `${measure.name}, official series (${unitWords(measure)}), by area and reporting year`,
    rowHeading: 'Area',
    unit: unitWords(measure),
    columns: [
      { key: 'code', heading: 'Area code', kind: 'text', onlyInFile: true },
      ...years.map((year) => ({
        key: String(year),
        heading: String(year),
        kind: 'value' as const,
      })),
    ],
    rows,
    chart:
      values.length < 2
        ? undefined
        : {
            kind: 'lines',
            columns: years.map((year) => ({ key: String(year), year })),
            axis: axisFor(values, measure.range, label),
            breaks: breaksOf(benchmark, first, last),
          },
    definition: measure.definition,
    sources: [
      {
        text: `${source.publisher}, ${source.title}, ${source.release}, retrieved ${formatPartialDate(source.retrieved)}. ${source.attribution}`,
        href: source.url,
      },
    ],
    notes: notesOf(benchmark, shown),
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
function councilAreas(
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

function rowOf(area: BenchmarkArea, benchmark: Benchmark, measure: Measure, drawn: boolean): Row {
  const cells: Record<string, Cell> = { code: { kind: 'text', text: area.codes.join(' and ') } };
  benchmark.years.forEach((year, index) => {
    const value = area.values[index];
    cells[String(year)] =
      typeof value === 'number'
        ? valueCell(value, year, measure)
        : gapCell(value, area, year, benchmark);
  });
  return {
    key: area.codes.join('-'),
    label: area.name + (area.codes.length > 1 ? ' (one return)' : ''),
    shortLabel: area.name,
    group: area.kind === 'council' ? COUNCILS : PLACES,
    cells,
    drawn,
  };
}

function valueCell(value: number, year: number, measure: Measure): Cell {
  const text = shortText(value, measure);
  return { kind: 'value', value, text, label: text, period: String(year) };
}

function gapCell(
  value: Gap | undefined,
  area: BenchmarkArea,
  year: number,
  { areas, source }: Benchmark,
): Cell {
  if (value !== undefined && value.symbol !== NO_LINE) {
    return { kind: 'gap', reason: value.reason, symbol: value.symbol };
  }
  const named = (codes: readonly string[]): string =>
    listOf(
      areas
        .filter((other) => other.codes.some((code) => codes.includes(code)))
        .map(({ name }) => name),
    );
  const before = source.successions.find(
    (change) => year < change.year && change.to.some((code) => area.codes.includes(code)),
  );
  const after = source.successions.find(
    (change) => year >= change.year && change.from.some((code) => area.codes.includes(code)),
  );
  const reason =
    before !== undefined
      ? `Counted in ${named(before.from)} before ${before.year}`
      : after !== undefined
        ? `Counted in ${named(after.to)} from ${after.year}`
        : 'Not counted on its own in this year';
  return { kind: 'gap', reason, symbol: NO_LINE };
}

function breaksOf({ measure, source }: Benchmark, first: number, last: number): Break[] {
  return source.breaks
    .filter(({ measures }) => measures?.includes(measure) ?? true)
    .map(({ date, label }) => ({ at: yearPlace(date, source.yearEnds), label }))
    .filter(({ at }) => at > first && at < last);
}

/** Where a day stands on the axis: a point of year 2024 stands at the end of reporting year 2024. */
function yearPlace(date: string, yearEnds: string): number {
  const year = Number(date.slice(0, 4));
  const days = (Date.parse(date) - Date.parse(`${year}-${yearEnds}`)) / 86_400_000;
  return Number((year + days / 365).toFixed(3));
}

function notesOf({ measure, source }: Benchmark, shown: readonly BenchmarkArea[]): string[] {
  const codes = new Set(shown.flatMap((area) => area.codes));
  const touches = (list: readonly string[] | undefined): boolean =>
    list === undefined || list.some((code) => codes.has(code));
  const ofMeasure = (list: readonly string[] | undefined): boolean =>
    list?.includes(measure) ?? true;
  return [
    ...source.breaks.filter(({ measures }) => ofMeasure(measures)).map(({ note }) => note),
    ...source.successions.filter(({ from, to }) => touches([...from, ...to])).map((s) => s.note),
    ...source.notes
      .filter(({ measures, areas }) => ofMeasure(measures) && touches(areas))
      .map(({ note }) => note),
  ];
}
