// npm run check [-- FILE…] [--content DIR] [--format NAME] [--advice] [--fix] [--base DIR] [--changed FILE]
// With files named, tells about these alone, advice included; all the content is read all the same.
// Formats: pretty, github, github-summary, json, sarif. --fix mends what has one right answer.
// --base, for the two formats of GitHub, is the content folder before a change: what is no error is
// told of changed files alone, and github-summary says what changes for readers.
// --changed looks at a list of changed files alone, as git diff --raw -z --no-renames prints it, and
// refuses a change that touches more than submissions besides one.
// Exit 0 clean, 1 problems, 2 the check itself failed.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/checkContent.ts';
import { compareContent } from '../src/checks/compareContent.ts';
import { fixFolder } from '../src/checks/fix/fixFolder.ts';
import { fixReport } from '../src/checks/fix/fixReport.ts';
import { namesWithSign } from '../src/checks/fix/namesWithSign.ts';
import { hasErrors } from '../src/checks/report.ts';
import { FORMATS, type Format, printReport } from '../src/checks/reporters/index.ts';
import { aboutChanged } from './lib/aboutChanged.ts';
import { aboutFiles } from './lib/aboutFiles.ts';
import { checkChanged } from './lib/github/checkChanged.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { during } from './lib/progress.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'pretty' },
      advice: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      base: { type: 'string' },
      changed: { type: 'string' },
    },
  });
  const format = readFormat(values.format);
  if (values.base !== undefined && !format.startsWith('github')) {
    throw new UsageError('--base goes with --format github or github-summary');
  }
  process.env.HUB_READINGS ??= path.resolve(import.meta.dirname, '..', '.build', 'readings');
  if (values.changed !== undefined) return checkChanged(values.changed, format === 'github');
  if (values.fix) await fix(values.content);
  const checked = await during('Reading and checking the content', () =>
    checkContent(values.content),
  );
  const { base } = values;
  const comparison =
    base !== undefined && format === 'github-summary'
      ? compareContent(await checkContent(base), checked)
      : undefined;
  const named = aboutFiles(checked.report, values.content, positionals);
  const report = base === undefined ? named : aboutChanged(named, values.content, base);
  const advice = values.advice || positionals.length > 0;
  const colour = process.stdout.isTTY;
  console.log(printReport(report, format, { colour, advice, comparison }));
  return hasErrors(report) ? 1 : 0;
});

// To the error stream, so that a report for a program stays whole.
async function fix(folder: string): Promise<void> {
  const { content } = await checkContent(folder);
  const names = content === undefined ? [] : namesWithSign(content);
  console.error(`${fixReport(await fixFolder(folder, names))}\n`);
}

function readFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format === undefined) {
    throw new UsageError(`--format must be one of: ${FORMATS.join(', ')}, not '${text}'`);
  }
  return format;
}
