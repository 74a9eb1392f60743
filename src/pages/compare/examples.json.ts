import { getCatalogue } from '../../content.ts';
import { exampleChoice } from '../../domain/submission/sheet/comparedExample.ts';

/** Every example to choose from, in order of council and title. */
export async function GET(): Promise<Response> {
  const catalogue = await getCatalogue();
  return Response.json(
    catalogue.submissions
      .map((submission) => exampleChoice(submission, catalogue))
      .toSorted((a, b) => order(a).localeCompare(order(b), 'en-GB')),
  );
}

function order({ where, title }: { readonly where: string; readonly title: string }): string {
  return `${where} ${title}`;
}
