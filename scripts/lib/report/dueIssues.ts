import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../../src/domain/catalogue.ts';
import { addresses } from '../../../src/domain/addresses.ts';
import { formatPartialDate } from '../../../src/domain/submission/dateWords.ts';
import type { DueForReview } from '../../../src/domain/submission/dueForReview.ts';
import { escapeMdx } from '../import/draft/escapeMdx.ts';
import { quiet } from '../import/issue/quiet.ts';
import { byCouncil, type DueCouncil } from './dueReport.ts';

/**
 * Writes one file a council, `<council>.md`: its first line is the title of an issue, the rest what
 * stands in it. Contacts are left out, since an issue is public: each page has them.
 */
export function writeDueIssues(
  due: readonly DueForReview[],
  { councils, site }: Pick<Content, 'councils' | 'site'>,
  folder: string,
): void {
  mkdirSync(folder, { recursive: true });
  for (const council of byCouncil(due, councils)) {
    writeFileSync(path.join(folder, `${council.id}.md`), issueOf(council, site.address));
  }
}

function issueOf({ name, examples }: DueCouncil, site: string): string {
  const lines = examples.map(({ submission: { id, title }, reviewBy }) => {
    const address = `${site.replace(/\/$/, '')}${addresses.submission(id)}`;
    return `- [ ] [${quiet(escapeMdx(title))}](${address}), review by ${formatPartialDate(reviewBy)}`;
  });
  return [
    `Review due: ${name}`,
    '',
    'Ask the contact of each example whether it still holds. Then set `updated:`, a new `reviewBy:` and the contact’s `confirmed:` in its file.',
    '',
    ...lines,
    '',
  ].join('\n');
}
