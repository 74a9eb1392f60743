import type { APIContext } from 'astro';
import { relatedTo } from '../../../components/sheet/relatedTo.ts';
import { getCatalogue } from '../../../content.ts';
import { comparedExample } from '../../../domain/submission/sheet/comparedExample.ts';
import type { Submission } from '../../../domain/submission/submission.ts';

interface Props {
  readonly submission: Submission;
}

/** One example as a column of a comparison, under its id and every id it had before. */
export async function getStaticPaths() {
  const { submissions } = await getCatalogue();
  return submissions.flatMap((submission) =>
    [submission.id, ...(submission.replaces ?? [])].map((id) => ({
      params: { id },
      props: { submission },
    })),
  );
}

export async function GET({ props: { submission } }: APIContext<Props>): Promise<Response> {
  const catalogue = await getCatalogue();
  return Response.json(comparedExample(submission, relatedTo(submission, catalogue), catalogue));
}
