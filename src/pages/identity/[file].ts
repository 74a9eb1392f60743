import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, readMark } from '../../content.ts';
import { hubStyles } from '../../domain/site/hubColours.ts';

/** What a hub has of its own, and nothing for a hub that looks as usual. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { site } = await getCatalogue();
  return [
    ...(hubStyles(site) === undefined ? [] : ['colours.css']),
    ...(site.mark === undefined ? [] : ['mark.png']),
  ].map((file) => ({ params: { file } }));
};

export const GET: APIRoute = async ({ params: { file } }) => {
  const { site } = await getCatalogue();
  if (file === 'colours.css') {
    return new Response(hubStyles(site), { headers: { 'content-type': 'text/css' } });
  }
  const mark = await readMark(site);
  return new Response(mark && Buffer.from(mark), { headers: { 'content-type': 'image/png' } });
};
