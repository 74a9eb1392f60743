import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { buildLexicon } from '../../domain/search/lexicon/buildLexicon.ts';

/** What search knows of language; the browser fetches it when the reader comes to the box. */
export const GET: APIRoute = async () => Response.json(buildLexicon(await getCatalogue()));
