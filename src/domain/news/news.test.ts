import { expect, test } from 'vitest';
import { addedOn, changedOn, newsOf } from './news.ts';

const ledger = [
  { address: '/submissions/talks/', since: '2026-03-01' },
  { address: '/submissions/old-talks/', since: '2026-01-01' },
  { address: '/submissions/visits/', since: '2026-02-01' },
];

test('an example’s own day of publication counts before that of the record', () => {
  expect(addedOn({ id: 'talks', dates: { published: '2025-05-05' } }, ledger)).toBe('2025-05-05');
  expect(addedOn({ id: 'talks' }, ledger)).toBe('2026-03-01');
});

test('a new name makes nothing new', () => {
  expect(addedOn({ id: 'talks', replaces: ['old-talks'] }, ledger)).toBe('2026-01-01');
});

test('no day is made up', () => {
  expect(addedOn({ id: 'unknown' }, ledger)).toBeUndefined();
  expect(changedOn({ id: 'unknown' }, ledger)).toBeUndefined();
  expect(newsOf([{ id: 'unknown' }], ledger)).toEqual([]);
});

test('the newest first, each once, with what happened last', () => {
  const submissions = [
    { id: 'visits' },
    { id: 'talks', dates: { updated: '2026-06-01' } },
    { id: 'walks', dates: { published: '2026-06-01', updated: '2026-05-01' } },
  ];
  expect(
    newsOf(submissions, ledger).map(({ submission, kind, day }) => [submission.id, kind, day]),
  ).toEqual([
    ['talks', 'changed', '2026-06-01'],
    ['walks', 'added', '2026-06-01'],
    ['visits', 'added', '2026-02-01'],
  ]);
});
