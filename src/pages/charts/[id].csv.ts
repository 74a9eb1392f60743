import type { APIContext } from 'astro';
import { csvResponse } from '../../components/charts/csvResponse.ts';
import { addresses } from '../../domain/addresses.ts';
import { chartPaths, type ChartProps } from './_chartPaths.ts';

export const getStaticPaths = chartPaths;

/** The figures of a chart for spreadsheets. */
export function GET({ props, site, url }: APIContext<ChartProps>): Response {
  const { id, panels } = props.chart;
  return csvResponse(panels, addresses.chart(id), site ?? url);
}
