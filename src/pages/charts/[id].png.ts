import type { APIContext } from 'astro';
import { placeSheet } from '../../charts/sheet/placeSheet.ts';
import { getCatalogue } from '../../content.ts';
import { pngResponse, sheetHub } from '../_pictures.ts';
import { chartPaths, type ChartProps } from './_chartPaths.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture that stands alone, for programs that take no drawings. */
export async function GET({ props, site: root, url }: APIContext<ChartProps>): Promise<Response> {
  const { site } = await getCatalogue();
  return pngResponse(placeSheet(props.chart, sheetHub(site, props.chart.id, root ?? url)));
}
