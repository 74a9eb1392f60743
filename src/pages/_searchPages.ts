import type { APIRoute } from 'astro';
import { getCatalogue } from '../content.ts';
import { addresses } from '../domain/addresses.ts';

/**
 * The addresses, without the base, of the pages that the live index of development reads. A build
 * finds its pages by itself, so the underscore keeps this out of it; the search integration adds it
 * in development. A page missing here is only missing while writing.
 */
export const GET: APIRoute = async () => {
  const { submissions, themes, councils, measures } = await getCatalogue();
  const sharing = new Set(submissions.flatMap((submission) => submission.councils));
  return Response.json([
    ...submissions.map(({ id }) => addresses.submission(id)),
    ...themes.map(({ id }) => addresses.theme(id)),
    ...councils.filter(({ id }) => sharing.has(id)).map(({ id }) => addresses.council(id)),
    ...measures.map(({ id }) => addresses.measure(id)),
    addresses.glossary,
    addresses.about,
    addresses.contribute,
    addresses.accessibility,
    addresses.privacy,
  ]);
};
