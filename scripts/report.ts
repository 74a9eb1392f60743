// npm run report -- sources [--content DIR] [--json]
// What stands behind each example: every number with what accounts for it, every figure with its words.
// Exit 0 when every number is accounted for, 1 when not, 2 when the report itself failed.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/checkContent.ts';
import { accountNumbers } from '../src/domain/submission/numbers/accountNumbers.ts';
import { metricMentions } from '../src/domain/submission/numbers/metricMentions.ts';
import { runCommand, UsageError } from './lib/command.ts';
import { printSources, type SourcesReport } from './lib/sourcesReport.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      json: { type: 'boolean', default: false },
    },
  });
  if (positionals.length !== 1 || positionals[0] !== 'sources') {
    throw new UsageError('Say which report: npm run report -- sources');
  }
  const { content } = await checkContent(values.content);
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
