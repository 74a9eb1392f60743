import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../freePort.ts';
import type { BenchResult } from '../result.ts';

/** How often a file is saved; the middle time counts. */
const SAVES = 5;
/** Milliseconds between two looks at the page. */
const PAUSE = 10;
const LONGEST = 120_000;
const MOST_READY = 3000;
const MOST_SAVED = 300;

/** Starts the development server at the real size and saves a file several times. */
export async function devSection(
  root: string,
  say: (line: string) => void,
): Promise<readonly BenchResult[]> {
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-dev-'));
  const content = path.join(parent, 'content');
  cpSync(path.join(root, 'content'), content, { recursive: true });
  const file = firstSubmission(content);
  const port = await freePort();
  const started = performance.now();
  const server = spawn(
    process.execPath,
    // As `npm run dev` has it.
    [
      '--import',
      pathToFileURL(path.join(root, 'scripts/lib/compileCache.ts')).href,
      path.join(root, 'scripts/dev.ts'),
      '--content',
      content,
      '--port',
      String(port),
    ],
    { cwd: root, stdio: 'ignore', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  try {
    const address = `http://localhost:${port}/submissions/${path.basename(file, '.mdx')}/`;
    await answers(`http://localhost:${port}/robots.txt`, '', server);
    const ready = performance.now() - started;
    say('ready');
    const before = performance.now();
    await answers(address, '<h1', server);
    const first = performance.now() - before;
    const text = readFileSync(file, 'utf8');
    const times: number[] = [];
    for (let save = 0; save < SAVES; save += 1) {
      const mark = `Saved for the ${save + 1}th time.`;
      // Whatever the last save set off has to be over.
      await wait(500);
      const saved = performance.now();
      writeFileSync(file, `${text}\n${mark}\n`);
      await answers(address, mark, server);
      times.push(performance.now() - saved);
    }
    times.sort((a, b) => a - b);
    const middle = times[Math.floor(SAVES / 2)] ?? 0;
    return [
      { section: 'dev', name: 'ready', value: ready, unit: 'ms', most: MOST_READY },
      { section: 'dev', name: 'first page', value: first, unit: 'ms' },
      {
        section: 'dev',
        name: 'saved file in its page',
        value: middle,
        unit: 'ms',
        most: MOST_SAVED,
      },
    ];
  } finally {
    server.kill();
    if (server.exitCode === null) await once(server, 'exit');
    rmSync(parent, { recursive: true, force: true });
  }
}

function firstSubmission(content: string): string {
  const folder = path.join(content, 'submissions');
  const name = readdirSync(folder)
    .toSorted()
    .find(
      (each) =>
        /^[a-z].*\.mdx$/.test(each) &&
        /^stage: published$/m.test(readFileSync(path.join(folder, each), 'utf8')),
    );
  if (name === undefined) throw new Error('There is no published submission to save.');
  return path.join(folder, name);
}

/** Waits until a page has the words. Throws where the server ends or takes far too long. */
async function answers(address: string, words: string, server: ChildProcess): Promise<void> {
  const until = performance.now() + LONGEST;
  while (performance.now() < until) {
    if (server.exitCode !== null) throw new Error('The development server ended.');
    const text = await fetch(address).then(
      (response) => (response.ok ? response.text() : undefined),
      () => undefined,
    );
    if (text?.includes(words) === true) return;
    await wait(PAUSE);
  }
  throw new Error(`${address} did not show what was saved.`);
}
