import { getCatalogue } from '../../content.ts';
import { formLists } from '../../domain/submission/form/formLists.ts';

/** What the form offers to choose from. */
export async function GET(): Promise<Response> {
  return Response.json(formLists(await getCatalogue()));
}
