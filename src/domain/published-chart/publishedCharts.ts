import { addresses } from '../addresses.ts';
import { areaCharts } from '../benchmark/areaCharts.ts';
import { councilSeries } from '../benchmark/councilSeries.ts';
import { measureSeries } from '../benchmark/measureSeries.ts';
import { submissionCharts } from '../benchmark/submissionCharts.ts';
import type { Catalogue, Measure } from '../catalogue.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { quotedComparison } from '../comparison/quotedComparison.ts';
import type { Council } from '../council/schema.ts';
import { regionInSentence } from '../council/regionName.ts';
import { countOf } from '../words.ts';
import type { PublishedChart } from './publishedChart.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/** Charts that belong together, made when one of them is asked for. */
interface Sheaf {
  /** How the ids of its charts begin, which others may too. */
  readonly prefix: string;
  readonly make: () => readonly PublishedChart[];
}

/**
 * Every chart with an address of its own: official series, quoted figures, councils in a
 * year, the series behind examples, then each council's own. Made once for a catalogue, since
 * every page that shows a chart asks. Throws when two share an id.
 */
export const publishedCharts: (catalogue: Catalogue) => readonly PublishedChart[] = madeOnce(
  (catalogue: Catalogue) => withUniqueIds(sheavesOf(catalogue).flatMap(chartsOf)),
);

/**
 * The chart with this id, or `undefined`: not every comparison has a drawing. Makes few others: who
 * edits waits for one page and has a new catalogue at every save, and a page that reads few examples
 * is kept when another changes.
 */
export function chartById(catalogue: Catalogue, id: string): PublishedChart | undefined {
  for (const sheaf of sheavesOf(catalogue)) {
    const charts = id.startsWith(sheaf.prefix) ? chartsOf(sheaf) : [];
    const found = charts.find((chart) => chart.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const chartsOf = madeOnce(({ make }: Sheaf) => make());

const sheavesOf = madeOnce((catalogue: Catalogue): readonly Sheaf[] => {
  const { measures, benchmarks, submissions, councils } = catalogue;
  const sheaf = (prefix: string, make: () => readonly PublishedChart[]): Sheaf => ({
    prefix,
    make: () => make().map((chart) => withCautions(chart, catalogue)),
  });
  return [
    ...measures.map((measure) =>
      sheaf(`official-${measure.id}`, () => officialChart(measure, catalogue)),
    ),
    ...measures.map((measure) =>
      sheaf(`quoted-${measure.id}`, () => quotedChart(measure, catalogue)),
    ),
    ...benchmarks.map((benchmark) =>
      sheaf(`official-${benchmark.measure}-`, () => areaCharts(benchmark, catalogue)),
    ),
    ...submissions.map((submission) =>
      sheaf(`${submission.id}-`, () => submissionCharts(submission, catalogue)),
    ),
    ...councils.map((council) =>
      sheaf(councilChartId(council), () => councilChart(council, catalogue)),
    ),
  ];
});

/** Id of the chart of a council's official measures. */
export function councilChartId(council: Pick<Council, 'id'>): string {
  return `${council.id}-official`;
}

/** The charts as they are. Throws an error that names both when two have one id. */
export function withUniqueIds(charts: readonly PublishedChart[]): readonly PublishedChart[] {
  const seen = new Map<string, PublishedChart>();
  for (const chart of charts) {
    const other = seen.get(chart.id);
    if (other !== undefined) {
      throw new Error(
        `Two charts have the id "${chart.id}": "${other.title}" of ${other.page.address} and "${chart.title}" of ${chart.page.address}.`,
      );
    }
    seen.set(chart.id, chart);
  }
  return charts;
}

function officialChart(measure: Measure, catalogue: Catalogue): readonly PublishedChart[] {
  return ofMeasure(measure, measureSeries(measure, catalogue));
}

function quotedChart(measure: Measure, catalogue: Catalogue): readonly PublishedChart[] {
  return ofMeasure(measure, quotedComparison(measure, catalogue));
}

/** The chart of one comparison of one measure, where it has a drawing. */
function ofMeasure(
  measure: Measure,
  comparison: Comparison | undefined,
): readonly PublishedChart[] {
  if (comparison?.chart === undefined) return [];
  return [
    {
      id: comparison.id,
      title: comparison.heading,
      panels: [comparison],
      page: { address: addresses.measure(measure.id), title: measure.name },
    },
  ];
}

/** A council's official measures: small charts of one scale, read together. */
function councilChart(council: Council, catalogue: Catalogue): readonly PublishedChart[] {
  const [first, ...more] = councilSeries(council, catalogue).map(({ comparison }) => comparison);
  const country = catalogue.benchmarks[0]?.areas.find(({ kind }) => kind === 'country');
  if (first === undefined || country === undefined) return [];
  const places = `${regionInSentence(council.region)} and ${country.name}`;
  return [
    {
      id: councilChartId(council),
      title: `${council.shortName} beside ${places}: ${countOf(more.length + 1, 'official measure')}`,
      panels: [first, ...more],
      page: { address: addresses.council(council.id), title: council.shortName },
    },
  ];
}

/**
 * A chart leaves the page where its measures' traps stand. They are in order of weight, so the
 * first goes with it; what the publisher says of the figures is in the notes already.
 */
function withCautions(
  chart: PublishedChart,
  { measures }: Pick<Catalogue, 'measures'>,
): PublishedChart {
  const cautioned = (panel: Comparison): Comparison => {
    const traps = measures.find(({ name }) => name === panel.measure)?.traps ?? [];
    const [first] = traps;
    if (first === undefined) return panel;
    const { notes, inShort } = panel;
    return {
      ...panel,
      notes: [...new Set([first, ...notes])],
      ...(inShort === undefined ? {} : { inShort: [...new Set([first, ...inShort])] }),
    };
  };
  const [first, ...more] = chart.panels;
  return { ...chart, panels: [cautioned(first), ...more.map(cautioned)] };
}
