import type { GetStaticPathsResult } from 'astro';
import { getCatalogue } from '../../content.ts';
import type { PublishedChart } from '../../domain/published-chart/publishedChart.ts';
import { publishedCharts } from '../../domain/published-chart/publishedCharts.ts';

/** What every page and file of a chart is made from. */
export interface ChartProps {
  readonly chart: PublishedChart;
}

/** One path for each published chart. */
export async function chartPaths() {
  const charts = publishedCharts(await getCatalogue());
  return charts.map((chart) => ({
    params: { id: chart.id },
    props: { chart },
  })) satisfies GetStaticPathsResult;
}
