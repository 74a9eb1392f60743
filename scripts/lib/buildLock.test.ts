import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockBuilds } from './buildLock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a second build waits for the first, and says so once', async () => {
  const said: number[] = [];
  const order: string[] = [];
  const release = await lockBuilds(folder, () => undefined);
  const second = lockBuilds(folder, (pid) => said.push(pid)).then((free) => {
    order.push('second');
    free();
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  order.push('first');
  release();
  await second;
  expect(order).toEqual(['first', 'second']);
  expect(said).toEqual([process.pid]);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['of a process that is gone', `${2 ** 30} 12`],
  ['of a process whose id another has now', `${process.pid} 12`],
  ['that is damaged', 'nonsense'],
  ['that a full disk left empty', ''],
])('a lock %s holds nobody up', async (_, text) => {
  writeFileSync(path.join(folder, 'lock'), text);
  const release = await lockBuilds(folder, () => {
    throw new Error('It waits.');
  });
  release();
  expect(readdirSync(folder)).toEqual([]);
});
