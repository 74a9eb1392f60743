import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile } from 'sass';
import { afterAll, expect, test } from 'vitest';
import { compiledOnce } from './keptSass.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const parent = mkdtempSync(path.join(tmpdir(), 'sass-'));
const kept = path.join(parent, 'kept');
const sheet = path.join(parent, 'sheet.scss');
const part = path.join(parent, '_part.scss');
afterAll(() => {
  rmSync(parent, { recursive: true });
});

test('a sheet is compiled once, and again when any file of it changes or what was kept is damaged', async () => {
  writeFileSync(sheet, "@use './part';\n.a { color: part.$colour; }\n");
  writeFileSync(part, '$colour: red;\n');
  const css = async (): Promise<string> => (await compiledOnce(sheet, kept)).css;
  expect(await css()).toContain('color: red');
  const [name = ''] = readdirSync(kept);
  const first = readFileSync(path.join(kept, name));
  expect(await css()).toContain('color: red');
  expect(readFileSync(path.join(kept, name)).equals(first)).toBe(true);
  writeFileSync(part, '$colour: blue;\n');
  expect(await css()).toContain('color: blue');
  writeFileSync(path.join(kept, name), first.toReversed());
  expect(await css()).toContain('color: blue');
  rmSync(part);
  await expect(css()).rejects.toThrow('part');
});

test('comes to what the compiler itself makes', async () => {
  const parts = path.join(ROOT, 'src/styles/govuk/parts.scss');
  const { css } = compile(parts, { loadPaths: [path.join(ROOT, 'node_modules')] });
  expect((await compiledOnce(parts, kept)).css).toBe(css);
  expect((await compiledOnce(parts, kept)).css).toBe(css);
});
