import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute } from 'astro';

/** The starter for a submission, as a text file that any computer opens. */
export const GET: APIRoute = async () => {
  const folder = process.env.HUB_CONTENT ?? 'content';
  const text = await readFile(path.join(folder, 'submissions', '_template.mdx'), 'utf8');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
