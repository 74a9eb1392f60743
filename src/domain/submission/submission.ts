import type { Body } from '../body.ts';
import type { SubmissionDetails } from './schema.ts';

/** One example of practice: its checked details, its body, and the id that its address is made of. */
export interface Submission extends SubmissionDetails {
  readonly id: string;
  readonly body: Body;
}
