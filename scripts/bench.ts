// npm run bench [-- check | build | dev | search | pages ...] [--json] [--files N]
//   [--submissions N,N] [--no-peers] [--queries FILE] [--dist DIR] [--runs N]
// Measures on this machine, sections by name or all. Exit 0 within the bars, 1 over one, 2 failed.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSection } from './lib/bench/build/buildSection.ts';
import { checkSection } from './lib/bench/checkSection.ts';
import { devSection } from './lib/bench/dev/devSection.ts';
import { machine, machineLine } from './lib/bench/machine.ts';
import { pagesSection } from './lib/bench/pages/pagesSection.ts';
import { benchTable, isOver } from './lib/bench/result.ts';
import { runSections, type SectionRun } from './lib/bench/runSections.ts';
import { searchSection } from './lib/bench/search/searchSection.ts';
import { runCommand, UsageError } from './lib/command.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

await runCommand(async () => {
  const started = performance.now();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      json: { type: 'boolean', default: false },
      files: { type: 'string', default: '1000' },
      submissions: { type: 'string', default: '1000' },
      peers: { type: 'boolean', default: true },
      queries: { type: 'string' },
      dist: { type: 'string' },
      runs: { type: 'string', default: '5' },
    },
  });
  const files = wholeNumber('--files', values.files, 1);
  const sizes = values.submissions.split(',').map((size) => wholeNumber('--submissions', size, 0));
  const runs = wholeNumber('--runs', values.runs, 1);
  const { queries, dist } = values;
  for (const [option, file] of Object.entries({ queries, dist })) {
    if (file !== undefined && !existsSync(file)) {
      throw new UsageError(`--${option} names a file that is not there: ${file}`);
    }
  }
  const sections: Readonly<Record<string, SectionRun>> = {
    check: async () => {
      const results = await checkSection(files);
      return { results, told: benchTable(results) };
    },
    build: async (say) => {
      const built = await buildSection({ root: ROOT, sizes, peers: values.peers, say });
      const { results, figures, parts, told, failed } = built;
      return {
        results,
        details: { figures, parts },
        told: `${told}\n\n${benchTable(results)}`,
        failed,
      };
    },
    dev: async (say) => {
      const results = await devSection(ROOT, say);
      return { results, told: benchTable(results) };
    },
    search: async () => {
      const { results, quality, table } = await searchSection({
        root: ROOT,
        submissions: Math.max(...sizes),
        ...(queries === undefined ? {} : { queries }),
      });
      return { results, details: quality, told: `${table}\n\n${benchTable(results)}` };
    },
    pages: async (say) => {
      const { results, visits, scores, table, failed } = await pagesSection({
        root: ROOT,
        runs,
        say,
        ...(dist === undefined ? {} : { dist: path.resolve(dist) }),
      });
      return { results, details: { visits, scores }, told: table, failed };
    },
  };
  const names = Object.keys(sections);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`A section must be one of: ${names.join(', ')}, not '${unknown}'`);
  }
  const wanted = names.filter((name) => positionals.length === 0 || positionals.includes(name));
  const done = await runSections(sections, wanted, values.json);
  const results = done.flatMap((section) => section.results);
  const failed = done.flatMap((section) => section.failed ?? []);
  const missed = results.filter(isOver);
  const on = machine();
  const minutes = (performance.now() - started) / 60_000;
  if (values.json) {
    const details = Object.fromEntries(done.map((each) => [each.name, each.details]));
    console.log(JSON.stringify({ machine: on, results, failed, ...details }, null, 2));
  } else {
    const barred = results.filter(({ most, least }) => (most ?? least) !== undefined).length;
    console.log(`\n${machineLine(on)}`);
    console.log(
      `${barred - missed.length} of ${barred} bars held. Took ${minutes.toFixed(1)} minutes; --json gives every figure.`,
    );
    for (const reason of failed) console.log(`Not measured: ${reason}`);
  }
  if (failed.length > 0) return 2;
  return missed.length > 0 ? 1 : 0;
});

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  throw new UsageError(`${name} must be a whole number from ${String(least)}, not '${text}'`);
}
