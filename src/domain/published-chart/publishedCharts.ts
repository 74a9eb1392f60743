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

/**
 * Every chart with an address of its own: official series, quoted figures, councils in a
 * year, the series behind examples, then each council's own. Made once for a catalogue, since
 * every page that shows a chart asks. Throws when two share an id.
 */
export const publishedCharts: (catalogue: Catalogue) => readonly PublishedChart[] = madeOnce(
  (catalogue: Catalogue) =>
    withUniqueIds([
      ...catalogue.measures.flatMap((measure) => officialChart(measure, catalogue)),
      ...catalogue.measures.flatMap((measure) => quotedChart(measure, catalogue)),
      ...areaCharts(catalogue),
      ...submissionCharts(catalogue),
      ...catalogue.councils.flatMap((council) => councilChart(council, catalogue)),
    ]).map((chart) => withCautions(chart, catalogue)),
);

/** The chart with this id, or `undefined`: not every comparison has a drawing. */
export function chartById(catalogue: Catalogue, id: string): PublishedChart | undefined {
  return publishedCharts(catalogue).find((chart) => chart.id === id);
}

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
