import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { sequence } from '../../../src/domain/sequence.ts';
import { generateHub } from './generateHub.ts';
import { generateSubmission } from './generateSubmission.ts';
import { gerund, past, plural } from './hub/inflect.ts';

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

// The first 30 real examples: 330 different words on a page, 2,500 in all, of which 1,150 stand on
// one page only and 150 on more than half of the pages. Search costs what words cost.
test('generated texts have about as many different words as real ones', () => {
  const next = sequence(7);
  const pages = Array.from({ length: 30 }, (_, index) => {
    const [, , body = ''] = generateSubmission(index, next).split(/^---$/mu);
    return new Set(body.toLowerCase().match(/[a-z]+/g));
  });
  const counts = new Map<string, number>();
  for (const word of pages.flatMap((words) => [...words])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const held = [...counts.values()];
  const mean = pages.reduce((sum, words) => sum + words.size, 0) / pages.length;
  expect(mean).toBeGreaterThan(250);
  expect(mean).toBeLessThan(400);
  expect(held.length).toBeGreaterThan(2000);
  expect(held.filter((count) => count === 1).length).toBeGreaterThan(held.length / 3);
  expect(held.filter((count) => count > 15).length).toBeLessThan(held.length / 12);
});

test.each([
  [plural('policy'), 'policies'],
  [plural('day'), 'days'],
  [plural('hearing aid'), 'hearing aids'],
  [plural('branch'), 'branches'],
  [past('plan for'), 'planned for'],
  [past('open'), 'opened'],
  [past('carry'), 'carried'],
  [past('label'), 'labelled'],
  [gerund('share'), 'sharing'],
  [gerund('agree on'), 'agreeing on'],
  [gerund('plan for'), 'planning for'],
])('%s is %s', (made, right) => {
  expect(made).toBe(right);
});
