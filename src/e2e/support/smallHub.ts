import { SUBMISSION_LINES, submissionText } from '../../checks/testContent.ts';

/** A submission whose details and text have nothing wrong, with other words in its text. */
export function saying(body: string): string {
  return submissionText(SUBMISSION_LINES, body);
}
