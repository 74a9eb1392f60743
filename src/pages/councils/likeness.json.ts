import { getCatalogue } from '../../content.ts';
import { councilsFacts } from '../../domain/council/councilsFacts.ts';

/** What makes councils alike, for the worksheets. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(councilsFacts(await getCatalogue())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
