import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from './compress.ts';
import { HOSTS, prepareHost } from './prepareHost.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'host-'));
  for (const [file, text] of Object.entries({
    'index.html': 'home '.repeat(500),
    '404.html': 'lost',
    'hub/index.html': 'a folder of the name that the base has',
    '_astro/page.css': 'p{}'.repeat(900),
    'pictures/a.png': 'x'.repeat(3000),
  })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const has = (file: string): boolean => existsSync(path.join(folder, file));
const moved = [{ from: '/themes/old/', to: '/themes/new/' }];

test.each([
  ['github-pages', ['.nojekyll']],
  ['netlify', ['_headers', '_redirects']],
  ['cloudflare', ['_headers', '_redirects']],
  ['nginx', ['nginx.conf']],
  ['caddy', ['hub.caddy']],
] as const)('%s at the root of a domain gets its own files and nothing moves', (host, files) => {
  prepareHost(folder, host, { base: '/', moved });
  for (const file of [...files, 'index.html', '404.html']) expect(has(file), file).toBe(true);
});

test.each(HOSTS.filter((host) => host !== 'github-pages'))(
  '%s under a path finds the hub in folders of that name, and the page for what is lost above them',
  (host) => {
    prepareHost(folder, host, { base: '/hub/of/london/', moved });
    for (const file of ['hub/of/london/index.html', 'hub/of/london/hub/index.html', '404.html']) {
      expect(has(file), file).toBe(true);
    }
    expect(has('index.html')).toBe(false);
    expect(has('.hub')).toBe(false);
  },
);

test('GitHub Pages puts a hub under its path by itself', () => {
  prepareHost(folder, 'github-pages', { base: '/hub/', moved });
  expect(has('index.html')).toBe(true);
});

test('files are packed ahead, the same each time, and hold what they held', async () => {
  const digest = (): string[] =>
    globSync('**/*.{br,gz}', { cwd: folder })
      .sort()
      .map((file) => {
        const bytes = readFileSync(path.join(folder, file));
        return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
      });
  expect(await compress(folder)).toBe(2);
  const once = digest();
  expect(once.map((line) => line.split(' ')[0])).toEqual([
    '_astro/page.css.br',
    '_astro/page.css.gz',
    'index.html.br',
    'index.html.gz',
  ]);
  const home = readFileSync(path.join(folder, 'index.html'));
  expect(brotliDecompressSync(readFileSync(path.join(folder, 'index.html.br')))).toEqual(home);
  expect(gunzipSync(readFileSync(path.join(folder, 'index.html.gz')))).toEqual(home);
  await compress(folder);
  expect(digest()).toEqual(once);
});
