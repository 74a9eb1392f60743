import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../checks/checkContent.ts';
import { writeAdmin } from '../../scripts/lib/admin/writeAdmin.ts';
import { installPeer, MissingPeerError } from '../../scripts/lib/peers/installPeer.ts';
import { connect } from './support/browser.ts';
import { serveFolder, type Served } from './support/serveFolder.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let out: string;
let browser: Browser;
let served: Served;
let peer: string | undefined;
/** The editor of a hub that names its repository, as a build writes it. */
let local: Served;

const FILES = {
  'open-evenings.mdx': '---\ntitle: Open evenings\n---\n\nWords.\n',
  '_template.mdx': '---\ntitle: The template\n---\n\nWords.\n',
};

beforeAll(async () => {
  out = mkdtempSync(path.join(os.tmpdir(), 'admin-'));
  browser = await connect();
  served = await serveFolder(out);
  local = await serveFolder(path.join(out, 'named'));
  peer = fetchedPeer();
  const { content } = await checkContent(path.join(ROOT, 'content'));
  if (peer === undefined || content === undefined) return;
  // The editor's own store in the browser, which asks nobody for an account.
  writeAdmin({ lists: content, site: content.site, peer, out, backend: { name: 'test-repo' } });
  const repository = { url: 'https://github.com/alliance/hub', branch: 'main' };
  const site = { ...content.site, repository };
  writeAdmin({ lists: content, site, peer, out: path.join(out, 'named') });
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await local.stop();
  rmSync(out, { recursive: true });
});

/** The editor's package; `undefined` on a machine without it that cannot fetch it. */
function fetchedPeer(): string | undefined {
  const folder = path.join(ROOT, '.build', 'peers');
  try {
    return installPeer({ name: 'sveltia-cms', folder, say: () => undefined });
  } catch (error) {
    if (error instanceof MissingPeerError) return undefined;
    throw error;
  }
}

test('the editor opens, lists the examples and asks for the fields, from this site alone', async (context) => {
  if (peer === undefined) context.skip('The editor could not be fetched from npm.');
  const page = await (await browser.newContext()).newPage();
  const elsewhere: string[] = [];
  // What the policy of the page refuses is never sent, and so is no request.
  page.on('requestfinished', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== served.origin) elsewhere.push(request.url());
  });
  await page.goto(`${served.origin}/admin/`);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await page.getByRole('button', { name: 'Create New Entry' }).first().waitFor();
  expect(await page.locator('body').innerText()).toContain('Examples');
  expect(await page.evaluate('document.fonts.check(\'24px "Material Symbols Outlined"\')')).toBe(
    true,
  );
  await page.goto(`${served.origin}/admin/#/collections/submissions/new`);
  await page.getByText('The name of the practice.').first().waitFor();
  // Fields further down are drawn when somebody scrolls to them.
  for (const title of ['Summary', 'Councils', 'Themes', 'Contacts', 'How we know']) {
    await page.getByText(title, { exact: true }).first().waitFor();
  }
  expect(elsewhere).toEqual([]);
});

test('over files on this computer it lists the examples without the template, and asks nobody else', async (context) => {
  if (peer === undefined) context.skip('The editor could not be fetched from npm.');
  const page = await (await browser.newContext()).newPage();
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== local.origin) elsewhere.push(request.url());
  });
  await page.goto(`${local.origin}/admin/`);
  await page.evaluate(plantFiles, FILES);
  await page.addInitScript(() => {
    const granted = () => Promise.resolve('granted');
    Object.assign(FileSystemHandle.prototype, { requestPermission: granted });
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('hub'),
    });
  });
  await page.goto(`${local.origin}/admin/`);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Open evenings', { exact: true }).first().waitFor();
  const listed = await page.locator('body').innerText();
  expect(listed).toContain('Open evenings');
  expect(listed).not.toContain('The template');
  expect(elsewhere).toEqual([]);
});

/** Puts files into a folder of the browser's own, which stands for one that a person chooses. */
async function plantFiles(files: Readonly<Record<string, string>>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const hub = await root.getDirectoryHandle('hub', { create: true });
  await hub.getDirectoryHandle('.git', { create: true });
  const content = await hub.getDirectoryHandle('content', { create: true });
  const folder = await content.getDirectoryHandle('submissions', { create: true });
  for (const [name, text] of Object.entries(files)) {
    const handle = await folder.getFileHandle(name, { create: true });
    const writer = await handle.createWritable();
    await writer.write(text);
    await writer.close();
  }
}
