import type { Measure } from '../../catalogue.ts';
import { axisFor, type Axis } from '../../comparison/axis.ts';
import type { Break, Comparison, Row } from '../../comparison/comparison.ts';
import { shortValue } from '../../comparison/shortValue.ts';
import { unitWords } from '../../comparison/unitWords.ts';
import { formatPartialDate } from '../../submission/period.ts';
import { firstDay } from '../../submission/periodOrder.ts';
import { listOf } from '../../words.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import type { ChosenAreas } from '../chosenAreas.ts';
import { officialBreaks, officialCitation, officialNotes, yearPlace } from '../officialNotes.ts';
import { officialRow } from '../officialRow.ts';
import { placeName } from '../placeName.ts';
import { yearColumns } from '../yearColumns.ts';

const COUNCILS = 'Council';
const EARLIER = 'Authority before it';
const PLACES = 'Region and country';

export interface PanelWords {
  readonly id: string;
  readonly heading: string;
  readonly sentence: string;
  readonly notes: readonly string[];
  /** Those without which the sentence must not be quoted. */
  readonly inShort: readonly string[];
}

/** The areas of one panel: councils of one region, the region and the country. */
export interface PanelAreas {
  readonly chosen: ChosenAreas['chosen'];
  readonly region: BenchmarkArea | undefined;
  readonly country: BenchmarkArea | undefined;
}

/** The lines of councils, their region and the country, with the start of the practice marked. */
export function behindPanel(
  measure: Measure,
  benchmark: Benchmark,
  { chosen, region, country }: PanelAreas,
  start: string | undefined,
  words: PanelWords,
): Comparison {
  const { years, source } = benchmark;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const row = (area: BenchmarkArea, group: string, drawn = true): Row =>
    officialRow(area, benchmark, measure, { group, drawn });
  const earlier = [...new Set(chosen.flatMap((each) => each.earlier))];
  const rows = [
    ...chosen.map(({ area }) => row(area, COUNCILS)),
    ...earlier.map((area) => row(area, EARLIER, false)),
    ...(region === undefined ? [] : [row(region, PLACES)]),
    ...(country === undefined ? [] : [{ ...row(country, PLACES), reference: true }]),
  ];
  const drawn = [...chosen.map(({ area }) => area), region, country].filter(
    (area) => area !== undefined,
  );
  const names = listOf(drawn.map(placeName));
  const when = `reporting years ${first} to ${last}`;
  const mark = start === undefined ? [] : startMark(start, benchmark);
  return {
    id: words.id,
    kind: 'official',
    measure: measure.name,
    heading: words.heading,
    subtitle: `${measure.name}, ${unitWords(measure)}, ${names}, ${when}. ${source.basis}`,
    sentence: words.sentence,
    // With the names: a page has one such table for each region that an example reaches.
    caption: `${measure.name}, official series (${unitWords(measure)}), ${names}, by area and reporting year`,
    rowHeading: 'Area',
    unit: unitWords(measure),
    columns: yearColumns(years),
    rows,
    chart: {
      kind: 'lines',
      columns: years.map((year) => ({ key: String(year), year })),
      axis: behindAxis(measure, drawn),
      breaks: [...mark, ...officialBreaks(benchmark, first, last)],
    },
    definition: measure.definition,
    sources: [officialCitation(benchmark)],
    notes: [
      ...words.notes,
      ...(country === undefined ? [] : [`The thin line without marks is ${country.name}.`]),
      ...(start?.length === 4 && mark.length > 0
        ? [`The start is marked at the beginning of ${start}: the example names no month.`]
        : []),
      ...officialNotes(benchmark, [...drawn, ...earlier]),
    ],
    inShort: [...words.inShort, ...officialNotes(benchmark, drawn)],
  };
}

/** One axis for all of these areas, so that panels beside each other can be compared. */
export function behindAxis(measure: Measure, areas: readonly BenchmarkArea[]): Axis {
  const values = areas.flatMap(({ values: all }) =>
    all.filter((value) => typeof value === 'number'),
  );
  return axisFor(values, measure.range, (value) => shortValue(value, measure));
}

/** The mark of the start, where it lies between the first and the last year. */
function startMark(start: string, { years, source }: Benchmark): Break[] {
  const at = yearPlace(firstDay(start), source.yearEnds);
  const label = `Practice began, ${formatPartialDate(start)}`;
  return at > (years[0] ?? 0) && at < (years.at(-1) ?? 0) ? [{ kind: 'start', at, label }] : [];
}
