import type { Submission } from '../submission.ts';
import { sectionLead } from './sectionLead.ts';

export interface ProblemLead {
  readonly text: string;
  /** Where the words stand: in the text's part about the problem, or in the summary. */
  readonly from: 'text' | 'summary';
}

const HEADING = /\b(?:problem|challenge|issue|need)s?\b|^why\b/i;

/** What an example says was wrong, in its own words; its summary where the text has no such part. */
export function problemLead({ body, summary }: Submission): ProblemLead {
  const lead = sectionLead(body, HEADING);
  return lead === undefined ? { text: summary, from: 'summary' } : { text: lead, from: 'text' };
}
