import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { choosePages } from './choosePages.ts';
import { answer, servePages } from './servePages.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'bench-serve-'));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), text);
}

beforeAll(() => {
  write('index.html', '<p>Home</p>'.repeat(99));
  write('404.html', '<p>Not here</p>');
  write('_astro/font.woff2', 'font');
  write('submissions/index.html', 'x'.repeat(999));
  write('submissions/short/index.html', 'x');
  write('submissions/long/index.html', 'xx');
  write('submissions/theme/pay/index.html', 'xxx');
  write('measures/turnover/index.html', 'x');
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

test('text comes compressed, and what its name tells apart is kept for ever', () => {
  const page = answer(dist, '/');
  expect(brotliDecompressSync(page.body).toString()).toContain('Home');
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'br',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  const font = answer(dist, '/_astro/font.woff2');
  expect(font.body.toString()).toBe('font');
  expect(font.headers).not.toHaveProperty('content-encoding');
  expect(font.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('what is not there, or lies outside, is the page that says so', async () => {
  const site = await servePages(dist);
  for (const address of ['/none/', '/_astro/', '/..%2f..%2fetc/passwd']) {
    const response = await fetch(`${site.origin}${address}`);
    expect([response.status, await response.text()]).toEqual([404, '<p>Not here</p>']);
  }
  await site.stop();
});

test('of many pages the heaviest is measured', () => {
  expect(choosePages(dist).map(({ address }) => address)).toEqual([
    '/',
    '/submissions/',
    '/submissions/long/',
    '/measures/turnover/',
    '/search/',
  ]);
});
