import type { APIContext } from 'astro';
import { chartHub } from '../../components/charts/chartHub.ts';
import { getCatalogue } from '../../content.ts';
import { addresses } from '../../domain/addresses.ts';
import { chartRecord } from '../../domain/published-chart/chartRecord.ts';
import { chartPaths, type ChartProps } from './_chartPaths.ts';

export const getStaticPaths = chartPaths;

/** The figures of a chart with everything that is known of them. */
export async function GET({ props, site, url }: APIContext<ChartProps>): Promise<Response> {
  const hub = chartHub((await getCatalogue()).site, site ?? url);
  const record = chartRecord(props.chart, hub, hub.whole(addresses.chart(props.chart.id)));
  return Response.json(record);
}
