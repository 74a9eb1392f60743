import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withContent, type TestFiles } from '../checks/testContent.ts';
import { sequence } from '../domain/sequence.ts';
import { copyProject } from './support/projectCopy.ts';
import { digests, run, type Run, type RunOptions } from './support/runBuild.ts';
import { onSmallDisk } from './support/smallDisk.ts';
import { saying } from './support/smallHub.ts';

/*
 * Whatever goes wrong, a build ends in the right site or in a plain message, and the last good site
 * stands until then. Every site is held to one that was built clean. Each part that keeps or places
 * files has tests of its own; here are the few faults that a whole build must go through, one after
 * another, in a copy of the project, where no other test waits for them.
 */
const parent = mkdtempSync(path.join(tmpdir(), 'faults-'));
const project = path.join(parent, 'project');
const out = path.join(parent, 'site');
const kept = path.join(parent, 'kept');
afterAll(() => {
  rmSync(parent, { recursive: true, force: true });
});

/** How often a build is killed: `BUILD_KILLS=50 npx vitest run src/e2e/faults.test.ts` asks for more. */
const KILLS = Number(process.env.BUILD_KILLS ?? 1);
const STACK = /^\s+at .+[:(]|^\s+\d+: <unknown>/m;
const STAYS = 'The last good one stays in place.';

const named = (title: string): string =>
  saying('Words of their own.').replace('title: Open evenings', `title: ${title}`);
const BOTH: TestFiles = {
  'submissions/open-evenings.mdx': saying('Candidates met staff.'),
  'submissions/second-days.mdx': named('Second days'),
};
const RENAMED: TestFiles = {
  ...BOTH,
  'submissions/second-days.mdx': undefined,
  'submissions/third-days.mdx': named('Second days'),
};

function build(files: TestFiles, options: RunOptions = {}, target = out): Promise<Run> {
  return withContent(files, (content) => {
    const args = ['--content', content, '--out', target];
    const environment = { HUB_KEPT: kept, ...options.environment };
    return run(path.join(project, 'scripts/build.ts'), args, { ...options, environment });
  });
}

function expectBuilt({ code, output }: Run): void {
  expect(output).not.toMatch(STACK);
  expect(output).toMatch(/^Built/m);
  expect(code).toBe(0);
}

let good: ReturnType<typeof digests> = {};
let milliseconds = 0;
beforeAll(async () => {
  copyProject(project);
  const first = await build(BOTH);
  expectBuilt(first);
  ({ milliseconds } = first);
  good = digests(out);
});

test('a build that is killed at any moment leaves the last good site', async () => {
  const next = sequence(Date.now());
  for (let kill = 0; kill < KILLS; kill += 1) {
    const killAfter = next(Math.round(milliseconds * 1.1));
    const { code, milliseconds: took } = await build(BOTH, { killAfter });
    expect([null, 0], `killed after ${killAfter} milliseconds`).toContain(code);
    // With what is kept it is quicker than the first, and the next has to be struck sooner.
    if (code === 0) milliseconds = took;
    expect(digests(out), `killed after ${killAfter} milliseconds`).toEqual(good);
  }
}, 3_600_000);

test('two builds at once that find what is kept damaged, of another version and from the future are both right', async () => {
  const files = globSync('**/*', { cwd: kept })
    .map((name) => path.join(kept, name))
    .filter((file) => statSync(file).isFile());
  expect(files.length).toBeGreaterThan(5);
  for (const [place, file] of files.entries()) {
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
  const runs = await Promise.all([build(BOTH), build(BOTH)]);
  for (const each of runs) expectBuilt(each);
  expect(digests(out)).toEqual(good);
  // A site is put in place whole: nothing unfinished stands beside it or in the project.
  expect(globSync('.site.*', { cwd: parent })).toEqual([]);
  expect(globSync('{lock,site-,cache-}*', { cwd: path.join(project, '.build') })).toEqual([]);
});

const small = onSmallDisk(parent, 64) === undefined ? undefined : path.join(project, '.build');

test.runIf(small)('a full disk is told in a line, and the last good site stays', async () => {
  const { code, output } = await build(BOTH, { by: onSmallDisk(small ?? '', 1500) ?? [] });
  expect(output).not.toMatch(STACK);
  expect(output).toContain(STAYS);
  expect(output).toMatch(/^The disk is full.* Make room, then run this again\.$/m);
  expect(code).toBe(2);
  expect(digests(out)).toEqual(good);
});

test('a folder that holds anything but a site is never replaced', async () => {
  const { code, output } = await build(BOTH, {}, project);
  expect(output).toMatch(/^A build takes the place of the whole folder .* Name an empty or a new/);
  expect(code).toBe(2);
});

test('a site that cannot be written is told in a line, and the last good one stays', async () => {
  const { code, output } = await build(BOTH, {}, path.join(out, 'index.html', 'deeper'));
  expect(output).not.toMatch(STACK);
  expect(output).toMatch(/^A file stands where a folder has to be.*index\.html.*\.$/m);
  expect(code).toBe(2);
  expect(digests(out)).toEqual(good);
});

test('a submission that is broken, then mended under another name, leaves nothing stale', async () => {
  const broken = await build({ ...BOTH, 'submissions/second-days.mdx': 'no details' });
  expect(broken.code).toBe(1);
  expect(broken.output).toContain(STAYS);
  expect(digests(out)).toEqual(good);

  expectBuilt(await build(RENAMED));
  const site = digests(out);
  expect(Object.keys(site).filter((name) => name.includes('second-days'))).toEqual([]);

  // Built clean, and where nothing can be kept: a file stands in the place of the folder.
  const nowhere = { HUB_KEPT: path.join(project, 'package.json', 'kept') };
  const clean = path.join(parent, 'clean');
  expectBuilt(await build(RENAMED, { environment: nowhere }, clean));
  expect(site).toEqual(digests(clean));
});
