import type { APIRoute } from 'astro';
import { getCatalogue } from '../../content.ts';
import { facetPlaces } from '../../domain/search/facetPlaces.ts';

/** What search narrows its results by; the browser fetches it when the reader comes to the box. */
export const GET: APIRoute = async () => Response.json(facetPlaces(await getCatalogue()));
