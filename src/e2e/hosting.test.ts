import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Host, prepareHost } from '../../scripts/lib/hosting/prepareHost.ts';
import { SUBMISSION_LINES, submissionText, withContent } from '../checks/testContent.ts';
import { movedAddresses } from '../domain/ledger/moved.ts';
import { connect } from './support/browser.ts';
import { attribute, readBuiltPages } from './support/builtPages.ts';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { ROOT } from './support/hubFolder.ts';
import { referencesOf } from './support/references.ts';
import { run } from './support/runBuild.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';
import { serveHost } from './support/serveHost.ts';

const dist = inject('dist');
const hub = await readHub();
const folder = mkdtempSync(path.join(ROOT, '.build', 'test-hosts-'));
let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const looked = examplePages(hub).filter(([name]) =>
  [
    'home',
    'a submission with many figures',
    'a chart for another site',
    'data',
    'the form',
  ].includes(name),
);

describe.each(['netlify', 'cloudflare'] satisfies Host[])('on %s', (host) => {
  let served: Served;
  beforeAll(async () => {
    const root = path.join(folder, host);
    // Links to the built site, which other tests read too.
    mkdirSync(root);
    for (const name of readdirSync(dist)) symlinkSync(path.join(dist, name), path.join(root, name));
    prepareHost(root, host, { base: '/', moved: movedAddresses(hub) });
    served = await serveHost(root);
  });
  afterAll(() => served.stop());

  test.each(looked)(
    '%s has the policy of its page as a header too, and nothing breaks it',
    async (_name, address) => {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      const response = await page.goto(served.origin + address, { waitUntil: 'networkidle' });
      const headers = response?.headers() ?? {};
      const policy = await page
        .locator('meta[http-equiv="Content-Security-Policy"]')
        .getAttribute('content');
      const frames = address.endsWith('/embed/') ? '*' : "'none'";
      expect(headers['content-security-policy']).toBe(`${policy ?? ''}; frame-ancestors ${frames}`);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(errors).toEqual([]);
      await page.close();
    },
  );

  test('an old address leads on, and one that never was says so', async () => {
    const moved = await fetch(`${served.origin}/export/`, { redirect: 'manual' });
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/offline/#download']);
    const lost = await fetch(`${served.origin}/never/was/`);
    expect(lost.status).toBe(404);
    expect(await lost.text()).toContain('Page not found');
  });

  test('what never changes is kept, and nothing else', async () => {
    const [style = ''] = readdirSync(path.join(dist, '_astro')).filter((name) =>
      name.endsWith('.css'),
    );
    const kept = await fetch(`${served.origin}/_astro/${style}`);
    expect(kept.headers.get('cache-control')).toContain('immutable');
    const page = await fetch(served.origin);
    expect(page.headers.get('cache-control') ?? '').not.toContain('immutable');
  });

  test('other sites may show a chart that is made for that, and no page of the hub', async () => {
    const page = await browser.newPage();
    const embed = looked.find(([name]) => name === 'a chart for another site')?.[1] ?? '';
    // Another site on this machine: a browser keeps pages of the network away from it.
    const other = path.join(folder, `other-${host}`);
    mkdirSync(other);
    const frames = [embed, '/'].map(
      (address) => `<iframe src="${served.origin}${address}"></iframe>`,
    );
    writeFileSync(path.join(other, 'index.html'), frames.join(''));
    const elsewhere = await serveFolder(other);
    await page.goto(elsewhere.origin);
    await page.frameLocator('iframe >> nth=0').locator('main').waitFor();
    expect(await page.frameLocator('iframe >> nth=1').locator('main').count()).toBe(0);
    await page.close();
    await elsewhere.stop();
  });
});

test('a hub under a path is served from the root of its domain, old addresses too', async () => {
  const out = path.join(folder, 'under');
  const ledger =
    '/submissions/first-evenings/ 2025-01-01\n/themes/hiring/ 2025-01-01 /themes/recruitment/\n/charts/lost/ 2025-01-01 gone\n';
  const { output, code } = await withContent({ 'addresses.txt': ledger }, (content) =>
    run('scripts/build.ts', [
      '--content',
      content,
      '--out',
      out,
      '--base',
      '/hub/',
      '--host',
      'cloudflare',
    ]),
  );
  // The one address that nothing accounts for.
  expect(code).toBe(1);
  expect(output).toMatch(
    /addresses\.txt:1:1[\s\S]*\/submissions\/first-evenings\/ has been published since 2025-01-01/,
  );
  expect(output).not.toContain('/themes/hiring/');

  const renamed = submissionText([...SUBMISSION_LINES, 'replaces: [first-evenings]']);
  const built = await withContent(
    { 'addresses.txt': ledger, 'submissions/open-evenings.mdx': renamed },
    (content) =>
      run('scripts/build.ts', [
        '--content',
        content,
        '--out',
        out,
        '--base',
        '/hub/',
        '--host',
        'cloudflare',
        '--record',
      ]),
  );
  expect(built.output).toMatch(/Recorded \d+ new addresses/);
  expect(built.code).toBe(0);

  const served = await serveHost(out);
  const old = await fetch(`${served.origin}/hub/submissions/first-evenings/`);
  expect(old.url).toBe(`${served.origin}/hub/submissions/open-evenings/`);
  expect((await fetch(`${served.origin}/hub/charts/lost/`)).status).toBe(200);
  expect((await fetch(`${served.origin}/elsewhere/`)).status).toBe(404);
  // For hosts that cannot redirect, a page stands there.
  const pages = readBuiltPages(path.join(out, 'hub'));
  const moved = pages.find(({ address }) => address === '/themes/hiring/');
  const meta = moved?.elements.find((each) => attribute(each, 'http-equiv') === 'refresh');
  expect(meta && attribute(meta, 'content')).toBe('0; url=/hub/themes/recruitment/');

  const asked = new Set(
    pages.flatMap((page) =>
      referencesOf(page, '/hub').flatMap(({ url }) =>
        url?.protocol === 'https:' && url.hostname === 'the-hub.example' ? [url.pathname] : [],
      ),
    ),
  );
  const broken = [];
  for (const address of asked) {
    const { status } = await fetch(served.origin + address);
    if (status !== 200) broken.push(`${address}: ${status}`);
  }
  expect(broken).toEqual([]);
  await served.stop();
});
