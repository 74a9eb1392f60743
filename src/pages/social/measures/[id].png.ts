import type { APIContext } from 'astro';
import { getCatalogue } from '../../../content.ts';
import type { Measure } from '../../../domain/catalogue.ts';
import { measureSheet, pngResponse } from '../../_pictures.ts';

interface Props {
  readonly measure: Measure;
}

/** One picture for each measure, for links to it on other sites. */
export async function getStaticPaths() {
  const { measures } = await getCatalogue();
  return measures.map((measure) => ({ params: { id: measure.id }, props: { measure } }));
}

export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  return pngResponse(measureSheet(props.measure, await getCatalogue()), site ?? url);
}
