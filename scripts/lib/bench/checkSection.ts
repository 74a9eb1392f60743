import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { checkSubmission } from '../../../src/checks/browser.ts';
import { bundleForBrowser } from '../../../src/checks/bundleForBrowser.ts';
import { checkContent, type CheckedContent } from '../../../src/checks/checkContent.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import { generateHub } from './generateHub.ts';
import type { BenchResult } from './result.ts';

const TODAY = '2026-11-21';
const SEED = 20261121;

/** Measures the check: one file, `count` files, and the size of it in a browser. */
export async function checkSection(count: number): Promise<BenchResult[]> {
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const hub = path.join(parent, 'content');
  const few = path.join(parent, 'few', 'content');
  try {
    generateHub(hub, count, SEED);
    generateHub(few, 1, SEED);
    const small = sourceOf(await checkContent(few, TODAY));
    const text = readFileSync(path.join(few, 'submissions/example-0000.mdx'), 'utf8');
    const one = await timed(() =>
      checkSubmission({ id: 'example-0000', text }, { content: small, today: TODAY }),
    );
    const all = await timed(() => checkContent(hub, TODAY));
    const content = sourceOf(all.result);
    if (content.submissions.length !== count) throw refused(all.result);
    const amongAll = await timed(() =>
      checkSubmission({ id: 'example-0000', text }, { content, today: TODAY }),
    );
    const { code } = await bundleForBrowser();
    const kilobytes = gzipSync(code, { level: 9 }).length / 1000;
    return [
      { ...ms('one file, after start', one), most: 300 },
      { ...ms(`${count} files`, all), most: 10 * count },
      ms(`one file for a hub of ${count}`, amongAll),
      { section: 'check', name: 'in a browser, gzip', value: kilobytes, unit: 'KB', most: 160 },
    ];
  } finally {
    rmSync(parent, { recursive: true });
  }
}

function sourceOf(checked: CheckedContent): Content {
  if (checked.content === undefined) throw refused(checked);
  return checked.content;
}

function refused({ report }: CheckedContent): Error {
  const problem = report.problems.find(({ severity }) => severity === 'error');
  return new Error(
    `A generated file was refused: ${problem?.file ?? ''} ${problem?.message ?? ''}`,
  );
}

/** What was checked stays here: for programs that read the results it would be megabytes. */
function ms(name: string, { value }: Timed<unknown>): BenchResult {
  return { section: 'check', name, value, unit: 'ms' };
}

interface Timed<T> {
  /**
   * Milliseconds: those that went by, or the processor's where they are fewer. On a machine with
   * nothing else to do neither is less than the wait.
   */
  readonly value: number;
  readonly result: T;
}

async function timed<T>(run: () => T | Promise<T>): Promise<Timed<T>> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { value: Math.min((user + system) / 1000, performance.now() - start), result };
}
