import { existsSync } from 'node:fs';
import path from 'node:path';
import { listOf } from '../../../../src/domain/words.ts';
import { shown } from '../../../../src/mdx/characters.ts';
import { UsageError } from '../../command.ts';
import { during } from '../../progress.ts';
import type { Known } from '../draft/draft.ts';
import { freeReport } from '../draft/freeReport.ts';
import { loadKnown } from '../draft/loadKnown.ts';
import { saveNew } from '../draft/saveNew.ts';
import { refused } from '../refused.ts';
import { importPage } from './importPage.ts';
import { pageReport, pageSummary } from './pageReport.ts';
import { readPageFile } from './readPageFile.ts';
import type { PageOrigin } from './section/sectionDraft.ts';

export interface PageRequest {
  readonly file: string;
  /** The content folder whose councils, themes and measures count. */
  readonly content: string;
  /** Where the drafts go; the submissions of the content folder unless given. */
  readonly out?: string | undefined;
  /** Where the report goes; beside the page unless given. */
  readonly report?: string | undefined;
  /** Print the report and write nothing. */
  readonly isTrial: boolean;
  readonly origin: PageOrigin;
}

/**
 * Brings the examples of a category page into drafts and prints what a person has to decide.
 * Throws `RefusedError` for a page it cannot take and `UsageError` for a request it cannot serve.
 */
export async function importPageFile(request: PageRequest): Promise<void> {
  const page = readPageFile(request.file);
  const { known, taken } = await during('Reading the lists of the hub', () =>
    loadKnown(request.content),
  );
  checkOrigin(request.origin, known);
  const name = shown(path.basename(request.file));
  const out = request.out ?? path.join(request.content, 'submissions');
  const imported = importPage(
    page,
    known,
    request.origin,
    (id) => taken.has(id) || existsSync(path.join(out, `${id}.mdx`)),
  );
  const { examples } = imported;
  if (examples.length === 0) {
    throw refused(
      `No example was found in ${name}. One starts with a line such as "LB of Barnet – Career conversations", with "Summary of project:", "Key contact:" or "Main submission:" below it`,
      'check that the whole page was saved, and that its headings name a council or a provider that the hub knows',
    );
  }
  const report = pageReport(imported, name);
  if (request.isTrial) {
    console.log(report);
    console.log(`${pageSummary(imported)}\nNothing written: this was a trial.`);
    return;
  }
  const reportFile = request.report ?? freeReport(request.file);
  if (existsSync(reportFile)) {
    throw refused(`${reportFile} is already there and stays as it is`, 'give another --report');
  }
  for (const { draft, text } of examples) saveNew(path.join(out, `${draft.id}.mdx`), text);
  saveNew(reportFile, report);
  console.log(pageSummary(imported));
  console.log(`Drafts written to ${out}, the report to ${reportFile}.`);
  console.log('Next: read the report, settle what it lists, then run npm run check.');
}

function checkOrigin({ category, url }: PageOrigin, { categories }: Known): void {
  const ids = categories.map(({ id }) => id);
  if (category !== undefined && !ids.includes(category)) {
    throw new UsageError(`--category must be one of ${listOf(ids)}, not "${category}".`);
  }
  if (url !== undefined && !/^https?:\/\/./.test(url)) {
    throw new UsageError(`--url must be a whole address, starting with https://, not "${url}".`);
  }
}
