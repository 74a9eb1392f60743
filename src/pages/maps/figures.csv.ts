import { getCatalogue } from '../../content.ts';
import { regionEntries } from '../../domain/council/councilIndex.ts';
import { examplesCsv } from '../../domain/council/examplesCsv.ts';

/** Examples held by each council, as a file. */
export async function GET(): Promise<Response> {
  const text = examplesCsv(regionEntries(await getCatalogue()));
  // Bytes, because a text body would lose the byte order mark on the way.
  return new Response(new TextEncoder().encode(text), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
