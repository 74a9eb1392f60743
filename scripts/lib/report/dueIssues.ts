import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '../../../src/domain/catalogue.ts';
import { addresses } from '../../../src/domain/addresses.ts';
import type { DueExample } from '../../../src/domain/submission/freshness/dueExamples.ts';
import { escapeMdx } from '../import/draft/escapeMdx.ts';
import { quiet } from '../import/issue/quiet.ts';
import { byCouncil, type DueCouncil } from './dueReport.ts';
import { dueSince, dueSummary } from './dueWords.ts';

/**
 * Writes one file a council, `<council>.md`: its first line is the title of an issue, the rest what
 * stands in it. Contacts are left out, since an issue is public: each page has them.
 */
export function writeDueIssues(
  due: readonly DueExample[],
  { councils, site }: Pick<Content, 'councils' | 'site'>,
  folder: string,
): void {
  mkdirSync(folder, { recursive: true });
  for (const council of byCouncil(due, councils)) {
    writeFileSync(path.join(folder, `${council.id}.md`), issueOf(council, site.address));
  }
}

function issueOf({ name, examples }: DueCouncil, site: string): string {
  const lines = examples.map((example) => {
    const { id, title } = example.submission;
    const address = `${site.replace(/\/$/, '')}${addresses.submission(id)}`;
    return `- [ ] [${quiet(escapeMdx(title))}](${address}): ${dueSummary(example)}, ${example.since === '' ? '' : 'due since '}${dueSince(example)}`;
  });
  return [
    `Review due: ${name}`,
    '',
    'Ask the contact of each example whether it still holds: `npm run report -- due --messages DIR` writes the message. Then set `updated:`, a new `reviewBy:` and the contact’s `confirmed:` in its file.',
    '',
    ...lines,
    '',
  ].join('\n');
}
