import { safeAddress } from '../../../../src/mdx/body/safeAddress.ts';
import type { Run } from './draft.ts';
import { escapeAddress, escapeMdx } from './escapeMdx.ts';

/** Runs as MDX on one line. Looks that Markdown could not close again are left out. */
export function writeRuns(words: readonly Run[]): string {
  const runs = merged(words.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })));
  return runs
    .map((run, index) => writeRun(run, runs[index - 1]?.text ?? '', runs[index + 1]?.text ?? ''))
    .join('')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function writeRun({ text, strong, emphasis, href }: Run, before: string, after: string): string {
  const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const address = href === undefined ? undefined : safeAddress(href);
  const linked =
    address === undefined || !/[\p{L}\p{N}]/u.test(core)
      ? escapeMdx(core)
      : `[${escapeMdx(core)}](${escapeAddress(address)})`;
  const mark = strong === true ? '**' : emphasis === true ? '*' : '';
  const fits = address === undefined && canClose(core) && canStand(before + lead, trail + after);
  return fits && mark !== '' ? `${lead}${mark}${linked}${mark}${trail}` : lead + linked + trail;
}

// Marks open and close for certain only beside letters within and spaces or stops without.
function canClose(core: string): boolean {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}.:?!])?$/su.test(core);
}

function canStand(before: string, after: string): boolean {
  return /(?:^|[\s(])$/.test(before) && /^(?:$|[\s.,;:)])/.test(after);
}

function merged(runs: readonly Run[]): Run[] {
  const list: Run[] = [];
  for (const run of runs) {
    const last = list.at(-1);
    if (run.text === '') continue;
    if (
      last !== undefined &&
      Boolean(last.strong) === Boolean(run.strong) &&
      Boolean(last.emphasis) === Boolean(run.emphasis) &&
      last.href === run.href
    ) {
      list[list.length - 1] = { ...last, text: last.text + run.text };
    } else {
      list.push(run);
    }
  }
  return list;
}
