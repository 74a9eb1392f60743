// npm run report [-- --format md] [--links] [--content DIR]
// The state of the hub: coverage, evidence, ages, contacts to confirm, notes that are open, titles
// that are missing and links that fail. --links asks other sites too. Exit 0, or 2 when it failed.
// npm run report -- sources [--content DIR] [--json]
// What stands behind each example: every number with what accounts for it, every figure with its words.
// Exit 0 when every number is accounted for, 1 when not, 2 when the report itself failed.
// npm run report -- due [--content DIR] [--messages DIR] [--out DIR]
// Pages, contacts and figures that councils have to be asked about, by council. --messages writes a
// message for each, ready to be sent; --out one Markdown file each for an issue, its first line the
// title. Exit 0, or 2 when the report itself failed.
// npm run report -- digest --since DATE [--until DATE] [--content DIR] [--out DIR]
// A newsletter of what was added, changed, taken up elsewhere and withdrawn, as Markdown; --out writes
// it as HTML for mail programs too. Until today, unless --until says otherwise.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/checkContent.ts';
import { dayOfRun } from '../src/checks/dayOfRun.ts';
import { accountNumbers } from '../src/domain/submission/numbers/accountNumbers.ts';
import { metricMentions } from '../src/domain/submission/numbers/metricMentions.ts';
import { dueExamples } from '../src/domain/submission/freshness/dueExamples.ts';
import { countOf } from '../src/domain/words.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { reportDigest } from './lib/report/digestReport.ts';
import { writeDueMessages } from './lib/report/dueMessages.ts';
import { dueReport } from './lib/report/dueReport.ts';
import { writeDueIssues } from './lib/report/dueIssues.ts';
import { FORMATS } from './lib/report/formatReport.ts';
import { wholeReport } from './lib/report/wholeReport.ts';
import { printSources, type SourcesReport } from './lib/sourcesReport.ts';

const KINDS = ['sources', 'due', 'digest'] as const;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'text' },
      links: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      messages: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
    },
  });
  const [kind] = positionals;
  if (kind === undefined) {
    const format = FORMATS.find((each) => each === values.format);
    if (format === undefined) throw new UsageError(`--format must be ${FORMATS.join(' or ')}`);
    console.log(await wholeReport(values.content, { format, links: values.links }));
    return 0;
  }
  if (positionals.length !== 1 || !isKind(kind)) {
    throw new UsageError(
      `Say one report: npm run report -- ${KINDS.join(', or ')}; with no name, the whole`,
    );
  }
  const { content } = await checkContent(values.content);
  if (kind === 'digest') {
    if (content === undefined) throw new Error('The content could not be read: run the check.');
    const { since, until = dayOfRun(), out } = values;
    reportDigest(content, { since, until, out });
    return 0;
  }
  if (kind === 'due') {
    if (content === undefined) throw new Error('The content could not be read: run the check.');
    const due = dueExamples(content.submissions, content.site, dayOfRun());
    console.log(dueReport(due, content.councils));
    if (values.out !== undefined) writeDueIssues(due, content, values.out);
    if (values.messages !== undefined) {
      const count = writeDueMessages(due, content, values.messages);
      console.log(
        `${countOf(count, 'message')} to send in ${values.messages}, each as .eml and .txt.`,
      );
    }
    return 0;
  }
  const reports = (content?.submissions ?? []).map((submission): SourcesReport => {
    const numbers = accountNumbers(submission);
    return { id: submission.id, numbers, metrics: metricMentions(submission, numbers) };
  });
  console.log(values.json ? JSON.stringify(reports, null, 2) : printSources(reports));
  const open = reports
    .flatMap(({ numbers }) => numbers)
    .filter((each) => each.account.by === 'nothing');
  return open.length === 0 ? 0 : 1;
});

function isKind(text: string | undefined): text is (typeof KINDS)[number] {
  return KINDS.some((kind) => kind === text);
}
