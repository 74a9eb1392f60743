import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildTable } from './buildTable.ts';
import { goalsOf } from './goals.ts';
import { measureContender, type BuildFigures } from './measureContender.ts';

const usage = { wall: 4, cpu: 6, memory: 512.4 };
const own: BuildFigures = {
  name: 'this hub, everything',
  makes: 'all of it',
  submissions: 1000,
  cold: usage,
  warm: usage,
  edited: { ...usage, cpu: 1.5 },
  pages: 100,
  files: 300,
  bytes: 2_500_000,
};
const other = { ...own, name: 'Starlight', makes: 'its pages', versions: 'starlight 1.2' };

test('one that failed is marked with its reason, and the others stand beside it', () => {
  const [head, first, second, none, versions, ...rest] = buildTable([
    other,
    { name: 'Eleventy', submissions: 1000, reason: 'The disk was full.' },
  ]).split('\n');
  expect(head).toMatch(/^submissions +built by +cold s/);
  expect(first).toMatch(/^1000 +Starlight +4\.0 +6\.0 +6\.0 +1\.5 +512 +100 +25 +300 +2\.5 +its/);
  expect(second).toMatch(/^1000 +Eleventy +failed +The disk was full\.$/);
  expect([none, versions, rest]).toEqual(['', 'Starlight: starlight 1.2', []]);
});

test('goals are ratios in one run, and leave out what was not measured', () => {
  expect(goalsOf([own, other]).map(({ name, value }) => [name, value])).toEqual([
    ['1000, of what Starlight takes', 100],
    ['1000, one file edited, of cold', 25],
    ['1000, memory in MB', 512],
  ]);
});

test('a program that fails is told by its own words', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'contender-'));
  try {
    mkdirSync(path.join(folder, 'out'));
    const script = path.join(folder, 'fails.js');
    writeFileSync(script, "console.error('It has no memory left.'); process.exitCode = 3;\n");
    const contender = {
      name: 'One that fails',
      makes: 'nothing',
      program: { script, args: [], cwd: folder },
      out: path.join(folder, 'out'),
      caches: [],
      edited: script,
      warmsUp: false,
    };
    const told: string[] = [];
    const measuring = measureContender(contender, 1, (what) => told.push(what));
    await expect(measuring).rejects.toThrow('fails.js failed: It has no memory left.');
    expect(told).toEqual(['first build']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
