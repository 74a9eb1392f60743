import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { safeTarget } from './safeTarget.ts';

let root: string;
let project: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'target-')));
  project = path.join(root, 'project');
  mkdirSync(path.join(project, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

test('a folder that is new, empty or holds a site is one', () => {
  const target = path.join(project, 'dist');
  expect(safeTarget(target, [project])).toBe(target);
  mkdirSync(target);
  expect(safeTarget(target, [project])).toBe(target);
  writeFileSync(path.join(target, '404.html'), '');
  expect(safeTarget(target, [project])).toBe(target);
});

test('a link is followed, so that what it leads to is served anew', () => {
  const served = path.join(root, 'served');
  mkdirSync(served);
  symlinkSync(served, path.join(project, 'dist'));
  expect(safeTarget(path.join(project, 'dist'), [project])).toBe(served);
});

test.each(['.', 'project', 'project/content', 'papers'])(
  'a folder that would be lost is refused: %s',
  (name) => {
    const folder = path.join(root, name);
    mkdirSync(folder, { recursive: true });
    // Even where somebody's page has the name of ours.
    if (name !== 'papers') writeFileSync(path.join(folder, '404.html'), '');
    else writeFileSync(path.join(folder, 'letter.txt'), '');
    const keep = [project, path.join(project, 'content')];
    expect(() => safeTarget(folder, keep)).toThrow(/which is no site\. Name an empty or a new/);
  },
);

test('a folder whose name only begins as the project’s is another', () => {
  const beside = path.join(root, 'project-site');
  mkdirSync(beside);
  expect(safeTarget(beside, [project])).toBe(beside);
});
