import type { APIContext } from 'astro';
import { placeSheet } from '../../charts/sheet/placeSheet.ts';
import { sheetSvg } from '../../charts/sheet/sheetSvg.ts';
import { getCatalogue } from '../../content.ts';
import { sheetHub } from '../_pictures.ts';
import { chartPaths, type ChartProps } from './_chartPaths.ts';

export const getStaticPaths = chartPaths;

/** A chart as a drawing that stands alone, sharp at every size. */
export async function GET({ props, site: root, url }: APIContext<ChartProps>): Promise<Response> {
  const { site } = await getCatalogue();
  const sheet = placeSheet(props.chart, sheetHub(site, props.chart.id, root ?? url));
  return new Response(sheetSvg(sheet), { headers: { 'content-type': 'image/svg+xml' } });
}
