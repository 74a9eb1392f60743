import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { fillSizes } from './fillSizes.ts';
import { packFile, writeZip } from './writeZip.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zip-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function* entries() {
  const page = Buffer.from('<p>Words and words and words.');
  yield { name: 'a/index.html', packed: packFile('a/index.html', page) };
  yield { name: 'b.woff2', packed: packFile('b.woff2', Buffer.from([1, 2, 3])) };
}

function zipIn(zone: string): Buffer {
  const before = process.env.TZ;
  process.env.TZ = zone;
  const file = path.join(folder, zone.replace('/', '-'));
  expect(writeZip(file, '2026-11-21', entries())).toBe(readFileSync(file).length);
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
  return readFileSync(file);
}

it('makes a zip with what it was given', () => {
  const files = unzipSync(zipIn('UTC'));
  expect(Object.keys(files)).toEqual(['a/index.html', 'b.woff2']);
  expect(strFromU8(files['a/index.html'] ?? new Uint8Array())).toBe(
    '<p>Words and words and words.',
  );
  expect([...(files['b.woff2'] ?? [])]).toEqual([1, 2, 3]);
});

it('makes the same bytes on any machine', () => {
  expect(zipIn('Asia/Tokyo').equals(zipIn('America/New_York'))).toBe(true);
});

it('tells sizes where a page waits for them', () => {
  const html = 'a <span data-size="kept">some</span> <span data-size="copied">b</span>';
  expect(fillSizes(html, { kept: 29_400_000, copied: 5_440_000 })).toBe(
    'a <span data-size="kept">29 MB</span> <span data-size="copied">5.4 MB</span>',
  );
});
