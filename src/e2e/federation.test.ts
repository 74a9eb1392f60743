import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SUBMISSION_LINES, submissionText, withContent } from '../checks/testContent.ts';
import { connect, newPage } from './support/browser.ts';
import { readBuiltPages } from './support/builtPages.ts';
import { ROOT } from './support/hubFolder.ts';
import { brokenReferences } from './support/references.ts';
import { run, type Run } from './support/runBuild.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';

/*
 * Two alliances, each with a hub from the same code: the second lists and finds what the first
 * publishes, and is built although a third index is broken and a fourth means harm.
 */
const site = (name: string, address: string, more = ''): string => `name: ${name}
tagline: Invented examples for tests.
organisation: { name: ${name} alliance, shortName: ${name.slice(0, 4)}, url: ${address}, about: In tests only. }
region: London
language: en-GB
address: ${address}
contacts: [{ role: Editor, email: editor@alliance.example }]
${more}`;

const OTHERS = `federation:
  - { name: North hub, address: https://north.example/, index: others/north.json }
  - { name: Lost hub, address: https://lost.example/, index: others/lost.json }
  - { name: Bad hub, address: https://bad.example/, index: others/bad.json }
`;
const BAD = JSON.stringify([
  {
    title: '<img src=x onerror=alert(1)>',
    summary: '</script><script>alert(1)</script> on [click](javascript:alert(1))',
    url: 'https://bad.example/submissions/x/',
    themes: ['"><script>alert(1)</script>'],
  },
  { title: 'Elsewhere', summary: 'Leads away.', url: 'https://evil.example/' },
]);
const NORTH = submissionText(
  SUBMISSION_LINES.map((line) =>
    line.replace('title: Open evenings', 'title: Rota swaps for residential homes'),
  ),
);
const THEME = `---
title: Recruiting people who stay
shortTitle: Recruiting people
definition: Finding and appointing staff.
measures: [vacancy-rate]
synonyms: []
---

Words about it.
`;

const folder = mkdtempSync(path.join(ROOT, '.build', 'test-federation-'));
const [north, south] = [path.join(folder, 'north'), path.join(folder, 'south')];
const read = (name: string): string => readFileSync(path.join(south, name), 'utf8');
let built: Run;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  const first = await withContent(
    {
      'site.yml': site('North hub', 'https://north.example'),
      'submissions/open-evenings.mdx': undefined,
      'submissions/rota-swaps.mdx': NORTH,
      'themes/recruitment.mdx': THEME,
    },
    (content) => run('scripts/build.ts', ['--content', content, '--out', north]),
  );
  expect(first.output).toMatch(/^Built \d+ pages/m);
  built = await withContent(
    {
      'site.yml': site('South hub', 'https://south.example', OTHERS),
      'others/north.json': readFileSync(path.join(north, 'data', 'submissions.json'), 'utf8'),
      'others/bad.json': BAD,
    },
    (content) => run('scripts/build.ts', ['--content', content, '--out', south]),
  );
  expect(built.output).toMatch(/^Built \d+ pages/m);
  served = await serveFolder(south);
  browser = await connect();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('what another hub publishes is listed with its origin, and links lead there', () => {
  const page = read('elsewhere/index.html');
  expect(page).toContain('From North hub: Anyborough');
  expect(page).toMatch(/href="https:\/\/north\.example\/submissions\/rota-swaps\/"/);
  expect(page).toContain('Rota swaps for residential homes');
  // As that hub calls its theme.
  expect(page).toContain('Recruiting people ·');
  expect(brokenReferences(south, readBuiltPages(south))).toEqual([]);
});

test('it stands in none of the hub’s own counts, data, pages or index', () => {
  expect(read('data/submissions.json')).not.toContain('Rota swaps');
  expect(read('submissions/index.html')).not.toContain('Rota swaps');
  expect(read('index.html')).not.toContain('Rota swaps');
  expect(existsSync(path.join(south, 'submissions', 'rota-swaps'))).toBe(false);
  expect(read('sitemap.xml')).not.toContain('north.example');
});

test('an index that is not there is told, and the build goes on without it', () => {
  expect(built.code).toBe(0);
  expect(built.output).toContain(
    'Examples of Lost hub are left out: there is no such file in the content folder (others/lost.json).',
  );
  expect(read('elsewhere/index.html')).toContain('could not be read when this hub was last built');
});

test('an index that means harm becomes text, and none of its links leads away', () => {
  const page = read('elsewhere/index.html');
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).not.toMatch(/<img src=x|<script>alert|evil\.example/);
  expect(read('elsewhere/examples.json')).not.toContain('evil.example');
});

test('search finds it apart from the hub’s own results', async () => {
  const page = await newPage(browser);
  await page.goto(`${served.origin}/search/?q=rota+swaps`);
  const section = page.locator('.finder-elsewhere');
  await section.waitFor();
  const link = section.locator('h3 a').first();
  expect(await link.textContent()).toBe('Rota swaps for residential homes');
  expect(await link.getAttribute('href')).toBe('https://north.example/submissions/rota-swaps/');
  expect(await section.locator('.where').first().textContent()).toBe('From North hub: Anyborough');
  expect(await page.locator('.finder-found .row', { hasText: 'Rota' }).count()).toBe(0);
  await page.goto(`${served.origin}/search/?q=${encodeURIComponent('onerror alert')}`);
  await section.waitFor();
  expect(await section.locator('img, script').count()).toBe(0);
  await page.context().close();
});

test('a hub that names no other has neither page nor section', () => {
  expect(existsSync(path.join(inject('dist'), 'elsewhere'))).toBe(false);
  expect(readFileSync(path.join(inject('dist'), 'search', 'index.html'), 'utf8')).not.toContain(
    'finder-elsewhere',
  );
});
