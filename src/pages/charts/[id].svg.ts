import type { APIContext } from 'astro';
import { sheetSvg } from '../../charts/sheet/sheetSvg.ts';
import { getCatalogue } from '../../content.ts';
import { chartSheet, ownSheet } from '../_pictures.ts';
import { chartPaths, type ChartProps } from './_chartPaths.ts';

export const getStaticPaths = chartPaths;

/** A chart as a drawing that stands alone, sharp at every size. */
export async function GET({ props, site, url }: APIContext<ChartProps>): Promise<Response> {
  const sheet = chartSheet(props.chart, await getCatalogue(), site ?? url);
  return new Response(sheetSvg(await ownSheet(sheet)), {
    headers: { 'content-type': 'image/svg+xml' },
  });
}
