import { execFileSync } from 'node:child_process';
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
import { inflateSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { pictureFile } from './pictureFile.ts';
import { placeSheet } from './placeSheet.ts';
import { sheetPng } from './sheetPng.ts';
import { TEST_HUB, testChart } from './testCharts.ts';

const sheet = placeSheet(testChart(3), TEST_HUB);
const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function filesIn(parent: string): readonly string[] {
  return globSync('*/*', { cwd: parent }).map((file) => path.join(parent, file));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('is a PNG of the size that was placed', async () => {
  const bytes = Buffer.from(await sheetPng(sheet));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  expect(width).toBe(Math.round(sheet.width * sheet.scale));
  expect(height).toBe(Math.round(sheet.height * sheet.scale));
  const data = bytes.indexOf('IDAT');
  const pixels = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)));
  expect(pixels).toHaveLength((width + 1) * height);
  expect(new Set(pixels).size).toBeGreaterThan(8);
});

test('is the same each time, and in another process', async () => {
  const first = digest(await sheetPng(sheet));
  expect(digest(await sheetPng(sheet))).toBe(first);
  const script = `
    import { createHash } from 'node:crypto';
    const { sheetPng } = await import(process.env.MODULE);
    const bytes = await sheetPng(JSON.parse(process.env.SHEET));
    console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const environment = {
    ...process.env,
    MODULE: path.join(import.meta.dirname, 'sheetPng.ts'),
    SHEET: JSON.stringify(sheet),
  };
  const other = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: environment,
    encoding: 'utf8',
  });
  expect(other.trim()).toBe(first);
});

test('is kept, and drawn anew where what was kept is damaged or foreign', async () => {
  const drawn = digest(await pictureFile(sheet, folder));
  const [kept, ...others] = filesIn(folder);
  expect(others).toEqual([]);
  const whole = readFileSync(kept ?? '');
  expect(digest(await pictureFile(sheet, folder))).toBe(drawn);
  for (const damage of [whole.subarray(0, 500), Buffer.from('foreign'), Buffer.alloc(0)]) {
    writeFileSync(kept ?? '', damage);
    expect(digest(await pictureFile(sheet, folder))).toBe(drawn);
    expect(readFileSync(kept ?? '').equals(whole)).toBe(true);
  }
  expect(filesIn(folder)).toEqual([kept]);
});

test('of another sheet is another file', async () => {
  await pictureFile({ ...sheet, background: '#eeeeee' }, folder);
  expect(filesIn(folder)).toHaveLength(2);
});

test('leaves nothing behind of an earlier way of drawing, and touches nothing else', async () => {
  const own = mkdtempSync(path.join(folder, 'own-'));
  const earlier = path.join(own, '0123456789abcdef');
  const foreign = path.join(own, 'foreign');
  for (const each of [earlier, foreign]) {
    mkdirSync(each);
    writeFileSync(path.join(each, 'file'), '');
  }
  await pictureFile(sheet, own);
  expect(existsSync(earlier)).toBe(false);
  expect(existsSync(path.join(foreign, 'file'))).toBe(true);
});

test('is drawn even where nothing can be kept', async () => {
  const blocked = path.join(folder, 'file');
  writeFileSync(blocked, '');
  const bytes = await pictureFile(sheet, path.join(blocked, 'inside'));
  expect(bytes.length).toBeGreaterThan(1000);
});
