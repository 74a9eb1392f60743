import type { FixedFile } from './fixFolder.ts';
import { unifiedDiff } from './unifiedDiff.ts';

/** What `--fix` did, for a person at a terminal. */
export function fixReport(files: readonly FixedFile[]): string {
  const blocks = files.map(({ file, before, result }) => {
    if (result.outcome === 'left') return `${file}  left as it is, since ${result.why}`;
    const changes = result.changes.map(({ what, lines }) => `    ${what} (${inWords(lines)})`);
    return [`${file}  mended`, ...changes, unifiedDiff(file, before, result.text)].join('\n');
  });
  const mended = files.filter(({ result }) => result.outcome === 'fixed').length;
  const count = `Mended ${mended} file${mended === 1 ? '' : 's'}.`;
  return [...blocks, mended === 0 ? 'Nothing was mended.' : count].join('\n\n');
}

function inWords(lines: readonly number[]): string {
  const shown = lines.slice(0, 8).join(', ');
  return lines.length === 1
    ? `line ${shown}`
    : `lines ${shown}${lines.length > 8 ? ' and more' : ''}`;
}
