import type { APIRoute } from 'astro';
import { submissionTemplate } from '../../content.ts';

/** The starter for a submission, as a text file that any computer opens. */
export const GET: APIRoute = () =>
  new Response(submissionTemplate(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
