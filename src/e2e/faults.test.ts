import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withContent, type TestFiles } from '../checks/testContent.ts';
import { sequence } from '../domain/sequence.ts';
import { digests, run, type Run, type RunOptions } from './support/runBuild.ts';
import { saying } from './support/smallHub.ts';

/*
 * Whatever goes wrong, a build ends in the right site or in a plain message, and the last good site
 * stands until then. Every site is held to the one that was built clean.
 */
const parent = mkdtempSync(path.join(tmpdir(), 'faults-'));
const out = path.join(parent, 'site');
const kept = path.join(parent, 'kept');
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** How often a build is killed; `HUB_TEST_FAULTS=1 BUILD_KILLS=50 npx vitest run src/e2e/faults.test.ts` asks for more. */
const KILLS = Number(process.env.BUILD_KILLS ?? 1);
const STACK = /^\s+at .+[:(]/m;

const evenings = (words: string): string => saying(`Candidates met ${words}.`);
const named = (title: string): string =>
  saying('Words of their own.').replace('title: Open evenings', `title: ${title}`);
const BOTH: TestFiles = {
  'submissions/open-evenings.mdx': evenings('staff'),
  'submissions/second-days.mdx': named('Second days'),
};

function build(files: TestFiles, options: RunOptions = {}): Promise<Run> {
  return buildTo(out, files, options);
}

function buildTo(target: string, files: TestFiles, options: RunOptions = {}): Promise<Run> {
  return withContent(files, (content) =>
    run('scripts/build.ts', ['--content', content, '--out', target], {
      ...options,
      environment: { HUB_KEPT: kept, ...options.environment },
    }),
  );
}

/** Builds where nothing was built or kept before. */
async function clean(files: TestFiles): Promise<ReturnType<typeof digests>> {
  const folder = mkdtempSync(path.join(parent, 'clean-'));
  const environment = { HUB_KEPT: path.join(folder, 'kept') };
  const { code, output } = await buildTo(path.join(folder, 'site'), files, { environment });
  expect(output).toMatch(/^Built/m);
  expect(code).toBe(0);
  return digests(path.join(folder, 'site'));
}

let good: ReturnType<typeof digests> = {};
let milliseconds = 0;
beforeAll(async () => {
  good = await clean(BOTH);
  ({ milliseconds } = await build(BOTH));
  expect(digests(out)).toEqual(good);
});

test('a build that is killed at any moment leaves the last good site, and the next is whole', async () => {
  const next = sequence(Date.now());
  for (let kill = 0; kill < KILLS; kill += 1) {
    const killAfter = next(Math.round(milliseconds * 1.1));
    const { code } = await build(BOTH, { killAfter });
    expect([null, 0], `killed after ${killAfter} milliseconds`).toContain(code);
    expect(digests(out), `killed after ${killAfter} milliseconds`).toEqual(good);
  }
  const { code, output } = await build(BOTH);
  expect(output).toMatch(/^Built/m);
  expect(code).toBe(0);
  expect(digests(out)).toEqual(good);
}, 3_600_000);

describe('what is kept of earlier builds', () => {
  const keptFiles = (): readonly string[] =>
    globSync('**/*', { cwd: kept })
      .map((name) => path.join(kept, name))
      .filter((file) => statSync(file).isFile());

  test('may be damaged, of another version and from the future', async () => {
    expect(keptFiles().length).toBeGreaterThan(5);
    for (const [place, file] of keptFiles().entries()) {
      const bytes = readFileSync(file);
      if (place % 3 === 0) writeFileSync(file, bytes.subarray(0, bytes.length / 2));
      if (place % 3 === 1) writeFileSync(file, Buffer.alloc(bytes.length, 'x'));
      if (place % 3 === 2) writeFileSync(file, '');
      utimesSync(file, new Date('2090-01-01'), new Date('2090-01-01'));
    }
    for (const name of ['pictures', 'readings']) {
      mkdirSync(path.join(kept, name, '0123456789abcdef'), { recursive: true });
      writeFileSync(path.join(kept, name, '0123456789abcdef', 'old'), 'of another version');
    }
    const { code, output } = await build(BOTH);
    expect(output).not.toMatch(STACK);
    expect(code).toBe(0);
    expect(digests(out)).toEqual(good);
  });

  test('may have no place at all', async () => {
    const file = path.join(parent, 'a-file');
    writeFileSync(file, 'No folder can be made here.');
    const environment = { HUB_KEPT: path.join(file, 'kept') };
    const { code, output } = await build(BOTH, { environment });
    expect(output).not.toMatch(STACK);
    expect(code).toBe(0);
    expect(digests(out)).toEqual(good);
  });
});

test('two builds at once are both right', async () => {
  const runs = await Promise.all([build(BOTH), build(BOTH)]);
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(runs.map(({ output }) => output).join('')).not.toMatch(STACK);
  expect(digests(out)).toEqual(good);
});

test('a site that cannot be written is told in a line, and the last good one stays', async () => {
  const blocked = path.join(parent, 'blocked');
  cpSync(out, path.join(blocked, 'site'), { recursive: true });
  const { code, output } = await buildTo(path.join(blocked, 'site', 'index.html', 'deeper'), BOTH);
  expect(output).not.toMatch(STACK);
  expect(code).toBe(2);
  expect(digests(path.join(blocked, 'site'))).toEqual(good);
});

test('a submission that is removed, renamed, broken and mended leaves nothing stale', async () => {
  const { 'submissions/second-days.mdx': second } = BOTH;
  const removed = { ...BOTH, 'submissions/second-days.mdx': undefined };
  expect((await build(removed)).code).toBe(0);
  expect(Object.keys(digests(out)).filter((name) => name.includes('second-days'))).toEqual([]);

  const renamed = { ...removed, 'submissions/third-days.mdx': second };
  expect((await build(renamed)).code).toBe(0);
  const whole = await clean(renamed);
  expect(digests(out)).toEqual(whole);

  const broken = { ...renamed, 'submissions/third-days.mdx': 'no details' };
  expect((await build(broken)).code).toBe(1);
  expect(digests(out)).toEqual(whole);

  expect((await build(BOTH)).code).toBe(0);
  expect(digests(out)).toEqual(good);
  // A site is put in place whole: nothing of an unfinished one stands beside it.
  expect(globSync('.site.*', { cwd: parent })).toEqual([]);
  renameSync(out, `${out}-done`);
}, 600_000);
