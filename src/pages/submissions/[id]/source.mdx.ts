import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, readSource } from '../../../content.ts';

export const getStaticPaths = (async () => {
  const { submissions } = await getCatalogue();
  return submissions.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** An example as its file, for the form to change. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  new Response(readSource(params.id), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
