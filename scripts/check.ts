// npm run check [-- --content DIR] [--format pretty|json|github]
// Exit 0 clean, 1 problems, 2 the check itself failed.
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/checkContent.ts';
import { hasErrors } from '../src/checks/report.ts';
import { FORMATS, type Format, printReport } from '../src/checks/reporters/index.ts';
import { runCommand, UsageError } from './lib/command.ts';

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      format: { type: 'string', default: 'pretty' },
    },
  });
  const format = readFormat(values.format);
  const { report } = await checkContent(values.content);
  console.log(printReport(report, format, process.stdout.isTTY));
  return hasErrors(report) ? 1 : 0;
});

function readFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format === undefined) {
    throw new UsageError(`--format must be one of: ${FORMATS.join(', ')}, not '${text}'`);
  }
  return format;
}
