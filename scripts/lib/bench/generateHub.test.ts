import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { generateHub } from './generateHub.ts';

test('a generated hub has submissions without errors, the same for the same seed', async () => {
  const parent = mkdtempSync(path.join(tmpdir(), 'generated-'));
  try {
    const [one, other] = ['one', 'other'].map((name) => path.join(parent, name, 'content'));
    if (one === undefined || other === undefined) throw new Error('There are no folders.');
    generateHub(one, 5, 7);
    generateHub(other, 5, 7);
    const { report, content } = await checkContent(one, '2026-11-21');
    expect(
      report.problems.filter(
        ({ file, severity }) => file.includes('/submissions/') && severity === 'error',
      ),
    ).toEqual([]);
    expect(content?.submissions).toHaveLength(5);
    const text = (folder: string) =>
      readFileSync(path.join(folder, 'submissions/example-0004.mdx'), 'utf8');
    expect(text(other)).toBe(text(one));
  } finally {
    rmSync(parent, { recursive: true });
  }
});
