// npm run bench [-- check | search] [--json] [--files N] [--submissions N] [--queries FILE]
// Measures on this machine, sections by name or all. Exit 0 within the bars, 1 over one, 2 failed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkSection } from './lib/bench/checkSection.ts';
import { type BenchResult, benchTable, isOver } from './lib/bench/result.ts';
import { searchSection, type SearchSection } from './lib/bench/search/searchSection.ts';
import { runCommand, UsageError } from './lib/command.ts';

const SECTIONS = ['check', 'search'] as const;
const ROOT = path.resolve(import.meta.dirname, '..');

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      files: { type: 'string', default: '1000' },
      submissions: { type: 'string', default: '1000' },
      queries: { type: 'string' },
    },
  });
  const files = wholeNumber('--files', values.files, 1);
  const submissions = wholeNumber('--submissions', values.submissions, 0);
  const { queries } = values;
  if (queries !== undefined && !existsSync(queries)) {
    throw new UsageError(`--queries names a file that is not there: ${queries}`);
  }
  const unknown = positionals.find((name) => !(SECTIONS as readonly string[]).includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`A section must be one of: ${SECTIONS.join(', ')}, not '${unknown}'`);
  }
  const wanted = positionals.length > 0 ? positionals : SECTIONS;
  // What the build says would stand in the middle of the figures; it is of use where one fails.
  const said = console.log;
  const heard: string[] = [];
  console.log = (...lines: readonly unknown[]): void => {
    heard.push(lines.join(' '));
  };
  const results: BenchResult[] = [];
  let search: SearchSection | undefined;
  try {
    if (wanted.includes('check')) results.push(...(await checkSection(files)));
    if (wanted.includes('search')) {
      search = await searchSection({
        root: ROOT,
        submissions,
        ...(queries === undefined ? {} : { queries }),
      });
      results.push(...search.results);
    }
  } catch (error) {
    console.error(heard.join('\n'));
    throw error;
  } finally {
    console.log = said;
  }
  const figures = { results, ...(search === undefined ? {} : { search: search.quality }) };
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else console.log([search?.table, benchTable(results)].filter(Boolean).join('\n\n'));
  return results.some(isOver) ? 1 : 0;
});

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new UsageError(`${name} must be a whole number from ${String(least)}, not '${text}'`);
}
