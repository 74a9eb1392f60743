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

/**
 * Starts the development server at the real size, as in a fresh clone and again, and saves a file
 * several times with its page open.
 */
export async function devSection(
  root: string,
  say: (line: string) => void,
): Promise<readonly BenchResult[]> {
  const parent = mkdtempSync(path.join(tmpdir(), 'bench-dev-'));
  const content = path.join(parent, 'content');
  cpSync(path.join(root, 'content'), content, { recursive: true });
  const readings = path.join(parent, 'readings');
  try {
    const fresh = await start({ root, content, readings, isFirst: true });
    await stop(fresh);
    say('ready for the first time');
    const running = await start({ root, content, readings, isFirst: false });
    say('ready');
    try {
      const { first, saved } = await saves(running, content);
      return [
        timed('ready, nothing kept', fresh.ready, MOST_READY),
        timed('ready', running.ready, MOST_READY),
        timed('first page', first),
        timed('saved file in its page', saved, MOST_SAVED),
      ];
    } finally {
      await stop(running);
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

function timed(name: string, value: number, most?: number): BenchResult {
  return { section: 'dev', name, value, unit: 'ms', ...(most === undefined ? {} : { most }) };
}

interface Start {
  readonly root: string;
  readonly content: string;
  /** Where readings are kept from start to start. */
  readonly readings: string;
  /** Whether it is to start as in a fresh clone, where nothing of the program is compiled either. */
  readonly isFirst: boolean;
}

interface Running {
  readonly server: ChildProcess;
  readonly port: number;
  /** Milliseconds until it answered. */
  readonly ready: number;
}

async function start({ root, content, readings, isFirst }: Start): Promise<Running> {
  const port = await freePort();
  const started = performance.now();
  // As `npm run dev` has it.
  const compiled = ['--import', pathToFileURL(path.join(root, 'scripts/lib/compileCache.ts')).href];
  const server = spawn(
    process.execPath,
    [
      ...(isFirst ? [] : compiled),
      path.join(root, 'scripts/dev.ts'),
      '--content',
      content,
      '--port',
      String(port),
    ],
    { cwd: root, stdio: 'ignore', env: { ...process.env, HUB_READINGS: readings } },
  );
  try {
    await answers(`http://localhost:${port}/robots.txt`, '', server);
  } catch (error) {
    server.kill();
    throw error;
  }
  return { server, port, ready: performance.now() - started };
}

async function stop({ server }: Running): Promise<void> {
  server.kill();
  if (server.exitCode === null) await once(server, 'exit');
}

/** Milliseconds until the first page, and the middle of those from a save to its page. */
async function saves(
  { server, port }: Running,
  content: string,
): Promise<{ readonly first: number; readonly saved: number }> {
  const file = firstSubmission(content);
  const address = `http://localhost:${port}/submissions/${path.basename(file, '.mdx')}/`;
  const before = performance.now();
  await answers(address, '<h1', server);
  const first = performance.now() - before;
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  const open = await openPage(port);
  for (let save = 0; save < SAVES; save += 1) {
    const mark = `Saved for the ${save + 1}th time.`;
    // Whatever the last save set off has to be over.
    await wait(500);
    const saved = performance.now();
    const told = open.reloads();
    writeFileSync(file, `${text}\n${mark}\n`);
    await told;
    await answers(address, mark, server);
    times.push(performance.now() - saved);
  }
  open.close();
  return { first, saved: times.toSorted((a, b) => a - b)[Math.floor(SAVES / 2)] ?? 0 };
}

interface OpenPage {
  /** Settles when the page is next told to load itself again. */
  readonly reloads: () => Promise<void>;
  readonly close: () => void;
}

/** What an open page does in a browser: it listens, and asks for nothing until it is told. */
async function openPage(port: number): Promise<OpenPage> {
  const socket = new WebSocket(`ws://localhost:${port}/`, 'vite-hmr');
  await once(socket, 'open');
  return {
    reloads: async () => {
      const signal = AbortSignal.timeout(LONGEST);
      for (let kind; kind !== 'full-reload';) {
        const [{ data }] = (await once(socket, 'message', { signal })) as [MessageEvent<string>];
        kind = (JSON.parse(data) as { type: string }).type;
      }
    },
    close: () => {
      socket.close();
    },
  };
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
