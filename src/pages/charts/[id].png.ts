import type { APIContext } from 'astro';
import { getCatalogue } from '../../content.ts';
import { chartSheet, pngResponse } from '../_pictures.ts';
import { chartPaths, type ChartProps } from './_chartPaths.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture that stands alone, for programs that take no drawings. */
export async function GET({ props, site, url }: APIContext<ChartProps>): Promise<Response> {
  const root = site ?? url;
  return pngResponse(chartSheet(props.chart, await getCatalogue(), root), root);
}
