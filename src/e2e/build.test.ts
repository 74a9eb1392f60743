import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { withContent, type TestFiles } from '../checks/testContent.ts';
import { attribute, readBuiltPages } from './support/builtPages.ts';
import { ROOT } from './support/hubFolder.ts';
import { kindOf, MOVED } from './support/kinds.ts';
import { brokenReferences, referencesOf } from './support/references.ts';
import { debris, digests, run, type Run, type RunOptions } from './support/runBuild.ts';
import { saying } from './support/smallHub.ts';

/*
 * The build as a command, on small invented hubs. The tests of the first group follow on one
 * another, as builds do: each finds the site that the last good one left.
 */
const folder = mkdtempSync(path.join(ROOT, '.build', 'test-builds-'));
const out = path.join(folder, 'site');
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const STACK = /^\s+at .+[:(]/m;

function build(files: TestFiles, options: RunOptions = {}, ...args: string[]): Promise<Run> {
  return withContent(files, (content) =>
    run('scripts/build.ts', ['--content', content, '--out', out, ...args], options),
  );
}

describe('one build after another', () => {
  let good: ReturnType<typeof digests> = {};
  let first: Run = { code: null, pid: 0, output: '', milliseconds: 0 };
  const dead: number[] = [];

  test('a hub with a single submission is built', async () => {
    first = await build({});
    expect(first.output).toMatch(/^Checked \d+ files: no problems\.$/m);
    expect(first.output).toMatch(/^Built \d+ pages/m);
    expect(first.code).toBe(0);
    good = digests(out);
    expect(Object.keys(good)).toContain('submissions/open-evenings/index.html');
    expect(brokenReferences(out, readBuiltPages(out))).toEqual([]);
    expect(debris([first.pid])).toEqual([]);
  });

  test('which takes two lines to tell, for a hub that has only begun as well', () => {
    expect(first.output.trim().split('\n')).toHaveLength(2);
  });

  test('broken files are refused, all of them named, and the last good site stays', async () => {
    const { code, output } = await build({
      'submissions/open-evenings.mdx': saying('<script>alert(1)</script>'),
      'submissions/second.mdx': saying('Words.').replace('status: running', 'status: finished'),
      'themes/recruitment.mdx': '---\ntitle: [\n---\n',
    });
    expect(code).toBe(1);
    for (const file of ['open-evenings.mdx', 'second.mdx', 'recruitment.mdx']) {
      expect(output).toMatch(new RegExp(`${file}:\\d+:\\d+`));
    }
    expect(output).toContain('To mend:');
    expect(output).not.toMatch(STACK);
    expect(digests(out)).toEqual(good);
  });

  test('a hub without the pages that every hub has is refused by the check, by name', async () => {
    const { code, output } = await build({ 'pages/privacy.mdx': undefined });
    expect(output).not.toMatch(STACK);
    expect(output).toContain('pages/privacy.mdx');
    expect(code).toBe(1);
    expect(digests(out)).toEqual(good);
  });

  test.each([0.15, 0.45, 0.75, 0.95])(
    'a build that is killed after %d of its time leaves the last good site',
    async (part) => {
      const { code, pid } = await build({}, { killAfter: first.milliseconds * part });
      dead.push(pid);
      // It may be quicker this time, and be done; then there is a good site all the same.
      expect([null, 0]).toContain(code);
      if (code === 0) good = digests(out);
      expect(digests(out)).toEqual(good);
    },
  );

  test('the next build succeeds under another base and clears what they left', async () => {
    const { code, output, pid } = await build({}, {}, '--base', '/hub/');
    expect(output).not.toMatch(STACK);
    expect(code).toBe(0);
    expect(debris([...dead, pid])).toEqual([]);
    expect(digests(out)).not.toEqual(good);
  });

  test('every address then stands under the base and leads somewhere', () => {
    const pages = readBuiltPages(out);
    expect(pages.flatMap((page) => referencesOf(page, '/hub')).length).toBeGreaterThan(100);
    expect(brokenReferences(out, pages, '/hub')).toEqual([]);
    const bases = pages.flatMap(({ elements }) =>
      elements.flatMap((element) => attribute(element, 'data-base') ?? []),
    );
    expect(new Set(bases)).toEqual(new Set(['/hub/']));
    // A page at an old address names the new one.
    for (const { address, elements } of pages.filter((page) => kindOf(page.address) !== MOVED)) {
      const link = elements.find((element) => attribute(element, 'rel') === 'canonical');
      if (link === undefined) continue;
      const canonical = new URL(attribute(link, 'href') ?? '');
      expect(canonical.pathname.replace(/\/404\/?$/, '/404.html')).toBe(`/hub${address}`);
    }
  });

  test('a hub without submissions is built, says nothing wrong and shows no draft', async () => {
    // Names that Astro would believe, and that a shell may well hold for reasons of its own.
    const environment = {
      NODE_ENV: 'development',
      DEV: '1',
      PROD: '',
      BASE_URL: '/elsewhere/',
      SITE: 'https://elsewhere.example',
    };
    const { code, output } = await build(
      {
        // Its title stands nowhere else: pages about the check show the usual sample's.
        'submissions/open-evenings.mdx': saying('Words.')
          .replace('stage: published', 'stage: draft')
          .replace('title: Open evenings', 'title: Unfinished mornings'),
      },
      { environment },
    );
    expect(output).not.toMatch(STACK);
    expect(code).toBe(0);
    const pages = readBuiltPages(out);
    expect(brokenReferences(out, pages)).toEqual([]);
    expect(pages.map(({ address }) => address)).toEqual(
      expect.arrayContaining(['/', '/submissions/', '/search/', '/themes/recruitment/']),
    );
    expect(pages.filter(({ address }) => address.includes('open-evenings'))).toEqual([]);
    const holding = (pattern: RegExp): string[] =>
      pages.map(({ address }) => address).filter((address) => pattern.test(readPage(address)));
    expect(holding(/Unfinished mornings/)).toEqual([]);
    expect(holding(/elsewhere\.example|\/elsewhere\//)).toEqual([]);
    expect(holding(/\bundefined\b|\bNaN\b|\[object /)).toEqual([]);
    expect(holding(/Content-Security-Policy/)).toHaveLength(pages.length);
  });
});

describe('what a command answers', () => {
  test.each([
    ['build', ['--content', 'there-is-none'], 2],
    ['build', ['--nonsense'], 2],
    ['check', ['--content', 'there-is-none'], 2],
    ['check', ['--format', 'nonsense'], 2],
  ])('%s %j ends with %d and one plain line', async (command, args, expected) => {
    const { code, output } = await run(`scripts/${command}.ts`, args);
    expect(code).toBe(expected);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(output).not.toMatch(STACK);
  });

  test('check ends with 0 on sound content and with 1 on broken content', async () => {
    const check = (files: TestFiles) =>
      withContent(files, (content) => run('scripts/check.ts', ['--content', content]));
    expect((await check({})).code).toBe(0);
    const broken = await check({ 'submissions/open-evenings.mdx': 'no details' });
    expect(broken.code).toBe(1);
    expect(broken.output).not.toMatch(STACK);
  });
});

function readPage(address: string): string {
  return readFileSync(path.join(out, address, address.endsWith('/') ? 'index.html' : ''), 'utf8');
}
