import { inject } from 'vitest';
import { checkContent } from '../../checks/checkContent.ts';
import { buildCatalogue, type Catalogue } from '../../domain/catalogue.ts';

/** What the built site publishes: its content without drafts. Read anew by each test file. */
export async function readHub(): Promise<Catalogue> {
  const { content } = await checkContent(inject('content'));
  if (content === undefined) throw new Error('The content could not be read.');
  const submissions = content.submissions.filter(({ stage }) => stage === 'published');
  return buildCatalogue({ ...content, submissions });
}
