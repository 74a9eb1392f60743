import type { APIContext } from 'astro';
import { relatedTo } from '../../../components/sheet/relatedTo.ts';
import { withBase } from '../../../components/withBase.ts';
import { getCatalogue } from '../../../content.ts';
import { addresses } from '../../../domain/addresses.ts';
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

export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  const { submission } = props;
  const catalogue = await getCatalogue();
  const { href } = new URL(withBase(addresses.submission(submission.id)), site ?? url);
  return Response.json(
    comparedExample(submission, relatedTo(submission, catalogue), catalogue, href),
  );
}
