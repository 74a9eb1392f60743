import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import { relatedSubmissions } from './related.ts';
import { newestFirst, neighboursInList } from './sequence.ts';
import type { Submission } from './submission.ts';

// The functions read ids, themes and names alone; a whole catalogue would hide what matters.
const example = (id: string, themes: string[], more: Partial<Submission> = {}) =>
  ({ id, themes, councils: [id], ...more }) as Submission;

const submissions = [
  example('one', ['recruitment', 'retention'], { practiceModels: ['systemic'] }),
  example('two', ['recruitment']),
  example('three', ['data'], { practiceModels: ['systemic'] }),
  example('four', ['send']),
];
const named = (id: string) => ({
  id,
  name: id,
  shortTitle: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
});
const catalogue = {
  submissions,
  theme: named,
  measure: named,
  practiceModel: named,
} as unknown as Catalogue;

test('related examples come with their reason, and strangers not at all', () => {
  const [one] = submissions;
  if (one === undefined) throw new Error('There is a first.');
  expect(
    relatedSubmissions(one, catalogue).map(({ submission, reason }) => [submission.id, reason]),
  ).toEqual([
    ['two', 'also about recruitment'],
    ['three', 'also uses systemic'],
  ]);
});

test('the first has nothing before it, the last nothing after', () => {
  const [one, two] = submissions;
  if (one === undefined || two === undefined) throw new Error('There are two.');
  expect(neighboursInList(one, submissions)).toEqual({ previous: undefined, next: two });
  expect(neighboursInList(two, submissions).previous).toBe(one);
});

test('newest first, undated last', () => {
  const old = example('old', [], { dates: { published: '2024-11-20' } });
  const recent = example('recent', [], { dates: { published: '2025-03-14' } });
  expect(newestFirst([...submissions, old, recent]).map(({ id }) => id)).toEqual([
    'recent',
    'old',
    'one',
    'two',
    'three',
    'four',
  ]);
});
