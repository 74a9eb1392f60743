import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawAhead } from './drawAhead.ts';
import { pictureFile } from './pictureFile.ts';
import { placeSheet } from './placeSheet.ts';
import type { Sheet } from './sheet.ts';
import { sheetPng } from './sheetPng.ts';
import { TEST_HUB, testChart } from './testCharts.ts';

const [first, second, third] = [1, 2, 3].map((panels) => placeSheet(testChart(panels), TEST_HUB));
if (first === undefined || second === undefined || third === undefined) throw new Error('No sheet');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ahead-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function kept(): readonly string[] {
  return globSync('*/*', { cwd: folder });
}

test('draws in threads what is drawn without, each sheet once', async () => {
  const drawn = drawAhead([first, second, first, third, { ...second }], folder);
  for (const sheet of [first, second, third]) await drawn(sheet);
  expect(kept()).toHaveLength(3);
  for (const sheet of [first, second, third]) {
    expect(Buffer.from(await pictureFile(sheet, folder)).equals(await sheetPng(sheet))).toBe(true);
  }
});

test('draws nothing that is kept, and waits for nothing that was not given', async () => {
  await pictureFile(first, folder);
  const drawn = drawAhead([first], folder);
  await drawn(first);
  await drawn(second);
  expect(kept()).toHaveLength(1);
});

test('names a picture that cannot be drawn, and draws the others', async () => {
  const broken: Sheet = {
    ...first,
    title: 'A broken chart',
    panels: [{}] as unknown as Sheet['panels'],
  };
  const drawn = drawAhead([broken, second], folder);
  await expect(drawn(broken)).rejects.toThrow(
    /^The picture "A broken chart" could not be drawn: \w/,
  );
  await drawn(second);
  expect(kept()).toHaveLength(1);
});

test('names a picture that no memory can hold', async () => {
  const huge: Sheet = { ...first, width: 2 ** 20, height: 2 ** 20, title: 'A huge chart' };
  await expect(drawAhead([huge], folder)(huge)).rejects.toThrow(
    'The picture "A huge chart" could not be drawn',
  );
});
