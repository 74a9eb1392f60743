import type { APIContext } from 'astro';
import { getCatalogue } from '../../../content.ts';
import type { Submission } from '../../../domain/submission/submission.ts';
import { pngResponse, submissionSheet } from '../../_pictures.ts';

interface Props {
  readonly submission: Submission;
}

/** One picture for each submission, for links to it on other sites. */
export async function getStaticPaths() {
  const { submissions } = await getCatalogue();
  return submissions.map((submission) => ({
    params: { id: submission.id },
    props: { submission },
  }));
}

export async function GET({ props, site, url }: APIContext<Props>): Promise<Response> {
  return pngResponse(submissionSheet(props.submission, await getCatalogue()), site ?? url);
}
