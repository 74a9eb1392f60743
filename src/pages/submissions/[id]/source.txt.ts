import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue, readSource } from '../../../content.ts';
import { sealText } from '../../../domain/privacy/sealText.ts';

export const getStaticPaths = (async () => {
  const { submissions } = await getCatalogue();
  return submissions.map(({ id }) => ({ params: { id } }));
}) satisfies GetStaticPaths;

/** An example as its file, for the form to change; sealed, since it says whom to ask. */
export const GET: APIRoute<Record<string, never>, { id: string }> = ({ params }) =>
  new Response(sealText(readSource(params.id)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
