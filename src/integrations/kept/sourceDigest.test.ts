import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { digestSources } from './sourceDigest.ts';

const root = mkdtempSync(path.join(tmpdir(), 'source-digest-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

it('tells a change of what pages are made by, and of nothing else', () => {
  write('src/pages/index.astro', '<p>One</p>');
  write('public/font.woff2', 'a font');
  write('package-lock.json', '{}');
  const before = digestSources(root);

  write('src/pages/index.test.ts', 'a test');
  write('content/site.yml', 'name: A hub');
  expect(digestSources(root)).toBe(before);

  for (const name of ['src/pages/index.astro', 'public/font.woff2', 'package-lock.json']) {
    write(name, 'changed');
    expect(digestSources(root), name).not.toBe(before);
  }
});
