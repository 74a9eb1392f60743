import { submissionText, SUBMISSION_LINES, type TestFiles } from '../../checks/testContent.ts';

const page = (title: string): string =>
  `---\ntitle: ${title}\ndescription: What an invented hub says of itself.\nupdated: 2026-01-31\n---\n\nWords.\n`;

/** The pages that every hub has, for content invented by tests. */
export const PAGES: TestFiles = {
  'pages/about.mdx': page('About this hub'),
  'pages/accessibility.mdx': page('Accessibility statement'),
  'pages/privacy.mdx': page('Privacy'),
};

/** A submission whose details and text have nothing wrong, with other words in its text. */
export function saying(body: string): string {
  return submissionText(SUBMISSION_LINES, body);
}
