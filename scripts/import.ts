// npm run import -- word FILE.docx | page FILE.html|txt | issue FILE.json|md | csww FILE.csv | neighbours FILE.csv
// Brings what exists already into the content: a Word file or a category page as drafts, official
// figures as published. Says what changed and what is left to decide.
// Exit 0 done, 1 the file or the request has problems, 2 the tool failed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { dayOfRun } from '../src/checks/dayOfRun.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { type CswwRequest, importCswwFile } from './lib/importCswwFile.ts';
import { importNeighboursFile } from './lib/importNeighboursFile.ts';
import { importIssueFile } from './lib/import/issue/importIssueFile.ts';
import { importPageFile } from './lib/import/page/importPageFile.ts';
import { importWordFile } from './lib/import/word/importWordFile.ts';

const USAGE = `Usage:
  npm run import -- word FILE.docx [--category ID]
    A council's Word file into a draft with its pictures, and a report of what is left to decide.
    --dry-run, --out DIR and --report FILE as below. The empty form is public/contribute/template.docx.
  npm run import -- page FILE.html|txt [--category ID] [--url ADDRESS] [--title "Title of the page"]
    A category page, saved or copied as text, into one draft an example and a report of what is
    missing. --dry-run prints the report and writes nothing; --out DIR puts the drafts there and
    not into the submissions; --report FILE names the report. No file is ever overwritten.
  npm run import -- issue FILE.json|md [--report FILE] [--dry-run]
    What somebody wrote in an issue form on GitHub: a new example into a draft; a new contact, a
    correction or a withdrawal into the example's file. FILE is an event as a workflow has it, or
    the text of the issue.
  npm run import -- csww FILE.csv --release "Reporting year 2025" --retrieved 2026-04-27
    The Department for Education's file of workforce indicators as published, into
    content/benchmarks. Without --release and --retrieved it only says what would change.
  npm run import -- neighbours FILE.csv
    The Department for Education's statistical neighbours as published, into content/neighbours.

  --content DIR  another content folder`;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      release: { type: 'string' },
      retrieved: { type: 'string' },
      content: { type: 'string', default: 'content' },
      category: { type: 'string' },
      url: { type: 'string' },
      title: { type: 'string' },
      out: { type: 'string' },
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [kind, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new UsageError(USAGE);
  const { content, category, url, title, out, report } = values;
  const isTrial = values['dry-run'];
  if (kind === 'word') {
    await importWordFile({ file, content, out, report, isTrial, category });
  } else if (kind === 'page') {
    await importPageFile({ file, content, out, report, isTrial, origin: { category, url, title } });
  } else if (kind === 'issue') {
    await importIssueFile({ file, content, report, isTrial, today: dayOfRun() });
  } else if (kind === 'csww') {
    const folder = path.join(values.content, 'benchmarks');
    await importCswwFile({ file, folder, stamp: readStamp(values.release, values.retrieved) });
  } else if (kind === 'neighbours') {
    await importNeighboursFile(file, values.content);
  } else {
    throw new UsageError(USAGE);
  }
  return 0;
});

function readStamp(
  release: string | undefined,
  retrieved: string | undefined,
): CswwRequest['stamp'] {
  if (release === undefined && retrieved === undefined) return undefined;
  if (release === undefined || retrieved === undefined) {
    throw new UsageError('Give --release and --retrieved together, or neither for a trial run.');
  }
  if (!z.iso.date().safeParse(retrieved).success) {
    throw new UsageError(`--retrieved must be a day such as 2026-04-27, not "${retrieved}".`);
  }
  return { release, retrieved };
}
