// npm run bench [-- check] [--json] [--files N]
// Measures on this machine, sections by name or all. Exit 0 within the bars, 1 over one, 2 failed.
import { parseArgs } from 'node:util';
import { checkSection } from './lib/bench/checkSection.ts';
import { type BenchResult, benchTable, isOver } from './lib/bench/result.ts';
import { runCommand, UsageError } from './lib/command.ts';

const SECTIONS: Readonly<Record<string, (files: number) => Promise<BenchResult[]>>> = {
  check: checkSection,
};

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      files: { type: 'string', default: '1000' },
    },
  });
  const files = Number(values.files);
  if (!Number.isInteger(files) || files < 1) {
    throw new UsageError(`--files must be a whole number above 0, not '${values.files}'`);
  }
  const wanted = positionals.length > 0 ? positionals : Object.keys(SECTIONS);
  const results: BenchResult[] = [];
  for (const name of wanted) {
    const section = Object.hasOwn(SECTIONS, name) ? SECTIONS[name] : undefined;
    if (section === undefined) {
      throw new UsageError(
        `A section must be one of: ${Object.keys(SECTIONS).join(', ')}, not '${name}'`,
      );
    }
    results.push(...(await section(files)));
  }
  const rows = results.map(({ section, name, value, unit, most }) => ({
    section,
    name,
    value,
    unit,
    most,
  }));
  console.log(values.json ? JSON.stringify({ results: rows }, null, 2) : benchTable(results));
  return results.some(isOver) ? 1 : 0;
});
