import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../checks/checkContent.ts';
import { withContent } from '../checks/testContent.ts';
import { connect, newPage } from './support/browser.ts';
import { readBuiltPages, textOf } from './support/builtPages.ts';
import { HOSTILE, type HostileFile } from './support/hostileSubmissions.ts';
import { ROOT } from './support/hubFolder.ts';
import { plantTricks, TRICKS } from './support/plantTricks.ts';
import { provoke } from './support/provoke.ts';
import { run, type Run } from './support/runBuild.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';
import { saying } from './support/smallHub.ts';
import { strayMarkup } from './support/strayMarkup.ts';

/*
 * Everything hostile that we could think of, sent as submissions: the check as people run it refuses
 * what it should, and what is left is published as the words it is. Tests follow on one another.
 */
const folder = mkdtempSync(path.join(ROOT, '.build', 'test-hostile-'));
const out = path.join(folder, 'site');
let refused: ReadonlySet<string> = new Set();
const letThrough = (): HostileFile[] => HOSTILE.filter(({ id }) => !refused.has(id));

let served: Served;
let browser: Browser;
beforeAll(async () => {
  browser = await connect();
  served = await serveFolder(out);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the check, with every hostile submission in one folder', () => {
  let checked: Run = { code: null, pid: 0, output: '', milliseconds: 0 };
  const found = new Map<string, string[]>();

  test('refuses the folder in plain words', async () => {
    checked = await withContent(filesOf(HOSTILE), (content) =>
      run('scripts/check.ts', ['--content', content]),
    );
    expect(checked.code).toBe(1);
    expect(checked.output).not.toMatch(/^\s+at .+[:(]/m);
    for (const [, id = '', place = '', rule = ''] of checked.output.matchAll(PROBLEM)) {
      found.set(id, [...(found.get(id) ?? []), `${rule} ${place}`]);
    }
    refused = new Set(found.keys());
  });

  test('names each file, the place in it and the rule', () => {
    const missed = HOSTILE.filter(
      ({ id, refusal }) => refusal !== undefined && found.get(id)?.includes(refusal) !== true,
    );
    expect(missed).toEqual([]);
    expect(refused.size).toBeGreaterThan(170);
  });

  test('prints nothing of theirs that a terminal would obey or hide', () => {
    expect(checked.output).not.toMatch(/[^\P{C}\n]/u);
    // Build machines take a line that starts so for an order.
    expect(checked.output).not.toMatch(/^::/m);
  });

  test('lets words be words, save links that lead nowhere', () => {
    const harmless = HOSTILE.filter(({ id, refusal }) => refusal === undefined && refused.has(id));
    const rules = harmless.flatMap(({ id }) => found.get(id)?.map((each) => each.split(' ')[0]));
    expect(new Set(rules)).toEqual(new Set(['dead-internal-link']));
    expect(letThrough().length).toBeGreaterThan(40);
  });
});

describe('files that are not what they seem', () => {
  test('are refused by name, and none of them is published', async () => {
    const { report, content } = await withContent({}, (root) => {
      plantTricks(root);
      return checkContent(root);
    });
    const errors = report.problems.filter(({ severity }) => severity === 'error');
    const told = errors.map(({ file, rule }) => `${rule} ${file}`);
    expect(told.toSorted()).toEqual(TRICKS.toSorted());
    expect(content?.submissions.map(({ id }) => id)).toEqual(['open-evenings']);
  });
});

describe('the hub that is built from what is left', () => {
  test('is built', async () => {
    const files = {
      ...filesOf(letThrough()),
      'submissions/hostile-picture.mdx': saying(
        '![x" onerror="globalThis.__ran=1](./a.png)',
      ).replace('Open evenings', 'Hostile picture'),
    };
    const { code, output } = await withContent(files, async (content) => {
      const pictures = path.join(content, 'submissions/hostile-picture');
      mkdirSync(pictures);
      const create = { width: 8, height: 8, channels: 3, background: '#345' } as const;
      writeFileSync(path.join(pictures, 'a.png'), await sharp({ create }).png().toBuffer());
      return run('scripts/build.ts', ['--content', content, '--out', out]);
    });
    expect(output).toMatch(/^Built \d+ pages/m);
    expect(code).toBe(0);
  });

  test('has on its pages what pages are made of and nothing else', () => {
    const pages = readBuiltPages(out);
    expect(pages.flatMap(strayMarkup).slice(0, 50)).toEqual([]);
    const titles = pages
      .filter(({ address }) => /^\/submissions\/hostile-[^/]+\/$/.test(address))
      .flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'h1').map(textOf));
    expect(titles).toHaveLength(letThrough().length + 1);
    expect(titles).toContain('</script><script>globalThis.__ran=1</script>');
  });

  test('gives spreadsheets no formula to work out', () => {
    const csv = readFileSync(path.join(out, 'measures/vacancy-rate.csv'), 'utf8');
    expect(csv).toContain('HYPERLINK');
    expect(csv).not.toMatch(/(?:^|,)"?[=+@]/m);
  });

  // With the policy, to see that it had nothing to stop; without it, to see that nothing needed it.
  test.each([false, true])('runs nothing in a browser; policy bypassed: %s', async (bypassCSP) => {
    const addresses = [
      ...letThrough().map(({ id }) => `/submissions/${id}/`),
      ...['/submissions/hostile-picture/', '/', '/submissions/', '/measures/vacancy-rate/'],
      ...['/themes/recruitment/', '/councils/anyborough/', '/search/?q=globalThis'],
      `/search/?q=${encodeURIComponent('"><img src=x onerror=globalThis.__ran=1>')}`,
    ];
    const work = addresses.values();
    const visitAll = async (): Promise<string[]> => {
      const page = await newPage(browser, { baseURL: served.origin, bypassCSP });
      const faults = await provoke(page, served.origin, work);
      await page.context().close();
      return faults;
    };
    expect((await Promise.all([visitAll(), visitAll(), visitAll()])).flat()).toEqual([]);
  });
});

const PROBLEM =
  /^content\/submissions\/(hostile-[\w-]+)\.mdx:(\d+:\d+) {2}error {2}.*\n {4}To mend: .* \(([a-z-]+)\)$/gm;

function filesOf(files: readonly HostileFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ id, source }) => [`submissions/${id}.mdx`, source]));
}
