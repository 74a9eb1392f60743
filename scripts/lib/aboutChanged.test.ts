import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/checks/report.ts';
import { aboutChanged } from './aboutChanged.ts';

test('a change is told of its own files, and of every error', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'changed-'));
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('base/submissions/same.mdx', 'a');
  write('base/submissions/changed.mdx', 'a');
  write('content/submissions/same.mdx', 'a');
  write('content/submissions/changed.mdx', 'b');
  write('content/submissions/new.mdx', 'a');
  const problem = (file: string, severity: 'error' | 'warning') => ({
    file: `content/submissions/${file}.mdx`,
    line: 1,
    column: 1,
    severity,
    rule: 'a-rule',
    message: 'M',
    remedy: 'r',
  });
  const files = ['same', 'changed', 'new', 'gone'];
  const report: Report = {
    problems: files.flatMap((file) => [problem(file, 'warning'), problem(file, 'error')]),
    waived: files.map((file) => ({ problem: problem(file, 'warning'), reason: 'It is so.' })),
    files: 4,
  };
  const told = aboutChanged(report, path.join(folder, 'content'), path.join(folder, 'base'));
  rmSync(folder, { recursive: true });
  const warned = told.problems.filter(({ severity }) => severity === 'warning');
  const changed = ['changed', 'new', 'gone'].map((file) => `content/submissions/${file}.mdx`);
  expect(warned.map(({ file }) => file)).toEqual(changed);
  expect(told.problems.filter(({ severity }) => severity === 'error')).toHaveLength(4);
  expect(told.waived.map(({ problem: { file } }) => file)).toEqual(changed);
});
