import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { addresses } from '../domain/addresses.ts';

/**
 * The addresses, without the base, of the pages that the live index of development reads: the
 * examples, as in a build, which finds its pages by itself. The underscore keeps this list out of
 * it; the search integration adds it in development.
 */
export const GET: APIRoute = async () => {
  const { submissions } = await getCatalogue();
  return Response.json(submissions.map(({ id }) => addresses.submission(id)));
};
