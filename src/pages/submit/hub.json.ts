import type { APIRoute } from 'astro';
import { hubForCheck } from '../../checks/hubForCheck.ts';
import { getCatalogue } from '../../content.ts';

/** What the check of the form needs to know of the hub. */
export const GET: APIRoute = async () => Response.json(hubForCheck(await getCatalogue()));
