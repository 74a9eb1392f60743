import type { APIContext } from 'astro';
import { examplePicture } from '../../charts/examplePicture.ts';
import { recolourSvg } from '../../charts/recolour.ts';
import { svgResponse } from '../../components/map/svgResponse.ts';
import { withBase } from '../../components/withBase.ts';
import { getCatalogue } from '../../content.ts';
import { addresses } from '../../domain/addresses.ts';
import { hubColours } from '../../domain/site/hubColours.ts';

interface Props {
  readonly place: 'london' | 'england';
}

/** Both maps of examples held as pictures that can stand alone. */
export function getStaticPaths() {
  return (['london', 'england'] as const).map((place) => ({ params: { place }, props: { place } }));
}

export async function GET({ props: { place }, site, url }: APIContext<Props>): Promise<Response> {
  const page = new URL(withBase(addresses.maps), site ?? url).href;
  const catalogue = await getCatalogue();
  const { light } = hubColours(catalogue.site);
  return svgResponse(recolourSvg(examplePicture(place, catalogue, page), light));
}
