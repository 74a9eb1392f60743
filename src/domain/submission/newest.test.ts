import { expect, test } from 'vitest';
import { newest } from './newest.ts';
import type { Submission } from './submission.ts';

// Only what the function reads.
const example = (id: string, more: Partial<Submission> = {}) =>
  ({ id, origin: { kind: 'submission', publisher: 'LIIA' }, ...more }) as Submission;

test('the day of publication counts first, the latest on top', () => {
  const found = newest(
    [
      example('old', { dates: { published: '2024-11-02' } }),
      example('new', { dates: { published: '2026-03-01' }, started: '2010' }),
      example('unknown', { started: '2026-09' }),
    ],
    2,
  );
  expect(found?.kind).toBe('published');
  expect(found?.entries.map(({ submission }) => submission.id)).toEqual(['new', 'old']);
  expect(found?.known).toBe(2);
});

test('with too few days of publication it is the source, then when the practice began', () => {
  const began = [example('a', { started: '2022' }), example('b', { started: '2024-04' })];
  const one = example('c', { dates: { published: '2026-01-01' }, started: 'not-stated' });
  expect(newest([...began, one], 2)).toMatchObject({
    kind: 'started',
    entries: [{ date: '2024-04' }, { date: '2022' }],
  });
  const sourced = [...began, one].map((each, index) => ({
    ...each,
    origin: { ...each.origin, date: `202${String(index)}` },
  }));
  expect(newest(sourced, 2)?.kind).toBe('source');
});

test('where dates are not known nothing is called new', () => {
  expect(newest([], 3)).toBeUndefined();
  expect(newest([example('a'), example('b')], 3)).toBeUndefined();
  expect(newest([example('a', { started: '2020' })], 3)?.entries).toHaveLength(1);
});
