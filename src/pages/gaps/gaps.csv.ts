import { getCatalogue } from '../../content.ts';
import { gapCsv } from '../../domain/gaps/gapCsv.ts';

/** What is held and what is missing, theme by region, as a file. */
export async function GET(): Promise<Response> {
  // Bytes, because a text body would lose the byte order mark on the way.
  return new Response(new TextEncoder().encode(gapCsv(await getCatalogue())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
