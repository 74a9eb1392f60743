import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { copyFacts } from '../../domain/offline/copyFacts.ts';

/** What the copy to download says of itself. The build reads it and leaves the copy in its place. */
export const GET: APIRoute = async () => Response.json(copyFacts(await getCatalogue()));
