import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SUBMISSION_LINES, submissionText, withContent } from '../checks/testContent.ts';
import { addresses } from '../domain/addresses.ts';
import { axeFindings } from './support/axe.ts';
import { connect, newPage } from './support/browser.ts';
import { ROOT } from './support/hubFolder.ts';
import { run } from './support/runBuild.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';
import { stickingOut } from './support/stickingOut.ts';

/*
 * What readers see of an example at each stage of its life: nothing before it is published, a short
 * word where it was, and in a preview everything, marked. And what others made of it.
 */
const parent = path.join(ROOT, '.build');
mkdirSync(parent, { recursive: true });
const folder = mkdtempSync(path.join(parent, 'test-life-'));

/** An example of this name at a stage, with more lines of details. */
function example(name: string, stage: string, ...more: readonly string[]): string {
  const lines = SUBMISSION_LINES.map((line) =>
    line.startsWith('title:')
      ? `title: Evenings of ${name}`
      : line.startsWith('stage:')
        ? `stage: ${stage}`
        : line,
  );
  return submissionText([...lines, ...more], `Words of the ${name} ones.`);
}

const FILES = {
  'submissions/open-evenings.mdx': example(
    'openness',
    'published',
    'dates: { submitted: 2024-09-01, panel: 2024-10-02, feedback: 2024-10-20, published: 2024-11-18, reviewBy: 2026-01-31 }',
    'adoptions:',
    '  - { council: otherham, decision: stopped, date: 2026-01, result: no-clear-change, outcome: Numbers did not change., source: not-stated }',
    '  - { council: otherham, decision: adapted, date: 2025-09, changed: Sessions are monthly., source: A lead }',
  ),
  'submissions/drafted.mdx': example('drafts', 'draft'),
  'submissions/reviewed.mdx': example('reviews', 'in-review', 'dates: { submitted: 2026-09-01 }'),
  'submissions/gone.mdx': example(
    'farewell',
    'withdrawn',
    'dates: { published: 2024-11-18, withdrawn: 2026-02-01 }',
    'withdrawnBecause: The service has closed.',
  ),
};

interface Built extends Served {
  readonly out: string;
}

async function build(name: string, ...options: readonly string[]): Promise<Built> {
  const out = path.join(folder, name);
  const { code, output } = await withContent(FILES, (content) =>
    run('scripts/build.ts', ['--content', content, '--out', out, ...options]),
  );
  expect(output).toMatch(/^Built \d+ pages/m);
  expect(code).toBe(0);
  return { ...(await serveFolder(out)), out };
}

let browser: Browser;
let hub: Built;
let preview: Built;
beforeAll(async () => {
  browser = await connect();
  hub = await build('hub');
  preview = await build('preview', '--preview');
});
afterAll(async () => {
  await browser.close();
  await hub.stop();
  await preview.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function visit({ origin }: Built, address: string, width = 1280): Promise<Page> {
  const page = await newPage(browser, { viewport: { width, height: 900 }, baseURL: origin });
  await page.goto(address);
  return page;
}

/** Files of a site, but for one folder, that hold some words. */
function filesWith({ out }: Built, words: string, except: string): readonly string[] {
  return globSync('**/*.{html,json,xml,txt,csv,svg,md,mdx}', { cwd: out })
    .filter((file) => !file.startsWith(except))
    .filter((file) => readFileSync(path.join(out, file), 'utf8').includes(words));
}

describe('an example on its way', () => {
  test.each(['drafted', 'reviewed'])('%s is nowhere on the hub', (id) => {
    expect(existsSync(path.join(hub.out, addresses.submission(id)))).toBe(false);
    const title = id === 'drafted' ? 'Evenings of drafts' : 'Evenings of reviews';
    expect(filesWith(hub, title, 'none')).toEqual([]);
  });

  test('is marked in a preview, in lists and on its page, and no search engine is let in', async () => {
    const page = await visit(preview, addresses.submission('drafted'));
    expect(await page.locator('.stage-mark.whole').innerText()).toContain(
      'Draft: not on the public hub',
    );
    expect(await page.locator('.facts').innerText()).toContain('Draft');
    await page.goto(addresses.submissions);
    expect(await page.locator('.row .stage-mark').allInnerTexts()).toEqual([
      'Draft: not on the public hub',
      'In review: not on the public hub',
    ]);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(readFileSync(path.join(preview.out, 'robots.txt'), 'utf8')).toContain('Disallow: /');
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });
});

describe('an example that was withdrawn', () => {
  test('leaves a page that says so, when, why and whom to ask', async () => {
    const page = await visit(hub, addresses.submission('gone'));
    const said = await page.locator('main').innerText();
    for (const words of ['Withdrawn', '1 February 2026', 'The service has closed.', 'editor@'])
      expect(said).toContain(words);
    expect(said).not.toContain('Words of the farewell ones');
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    await page.context().close();
  });

  test.each([390, 1280])('at %i pixels that page holds together in both schemes', async (width) => {
    const page = await visit(hub, addresses.submission('gone'), width);
    expect(await stickingOut(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFindings(page, 'colours')).toEqual([]);
    await page.context().close();
  });

  test('stands in no list, count, feed, index or file', async () => {
    const own = `submissions${path.sep}gone`;
    expect(filesWith(hub, 'Evenings of farewell', own)).toEqual([]);
    const fragments = globSync('pagefind/**/*.pf_fragment', { cwd: hub.out });
    expect(fragments).toHaveLength(1);
    const page = await visit(hub, addresses.submissions);
    expect(await page.locator('.row').count()).toBe(1);
    await page.context().close();
  });
});

describe('an example that is published', () => {
  test('tells its life, and that its review was due by a day', async () => {
    const page = await visit(hub, addresses.submission('open-evenings'));
    const steps = await page.locator('.trail-steps li').allInnerTexts();
    expect(steps[0]).toBe('Sent in by the council, 1 September 2024');
    expect(steps).toContain('Feedback letter sent, 20 October 2024');
    expect(steps).toContain('Approved by the practice leader, day not stated');
    expect(await page.locator('.facts').innerText()).toContain('review was due by 31 January 2026');
    const answer = await page
      .getByRole('link', { name: 'Say that it is still correct' })
      .getAttribute('href');
    expect(answer).toContain('mailto:editor@alliance.example?subject=');
    await page.context().close();
  });

  test('shows what others made of it in the order of time, on the pages of both councils too', async () => {
    const decisions = ['Adapted, September 2025', 'Stopped, January 2026'];
    const page = await visit(hub, addresses.submission('open-evenings'));
    expect(await page.locator('.adoptions .decision').allInnerTexts()).toEqual(decisions);
    for (const council of ['anyborough', 'otherham']) {
      await page.goto(addresses.council(council));
      expect(await page.locator('.adoptions .decision').allInnerTexts()).toEqual(decisions);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.context().close();
  });
});
