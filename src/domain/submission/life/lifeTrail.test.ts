import { describe, expect, test } from 'vitest';
import type { Submission } from '../submission.ts';
import { lifeTrail } from './lifeTrail.ts';

const example = (changes: Partial<Submission> = {}): Submission =>
  ({
    stage: 'published',
    origin: { kind: 'submission', publisher: 'An alliance' },
    approvals: [{ role: 'practice-leader' }],
    ...changes,
  }) as Submission;

const told = (changes?: Partial<Submission>) =>
  lifeTrail(example(changes)).map(({ id, state, day }) => [id, state, ...(day ? [day] : [])]);

describe('the trail of an example', () => {
  test('says of a published one what happened without a day, and what nobody stated', () => {
    expect(told()).toEqual([
      ['submitted', 'not-stated'],
      ['panel', 'not-stated'],
      ['feedback', 'not-stated'],
      ['director-of-childrens-services', 'not-stated'],
      ['practice-leader', 'done'],
      ['published', 'done'],
    ]);
  });

  test('awaits for a draft what has not come yet', () => {
    const steps = told({ stage: 'in-review', dates: { submitted: '2026-01-10' }, approvals: [] });
    expect(steps.slice(0, 2)).toEqual([
      ['submitted', 'done', '2026-01-10'],
      ['panel', 'awaited'],
    ]);
    expect(steps.at(-1)).toEqual(['published', 'awaited']);
  });

  test('asks no panel and no approval where nobody sent it in', () => {
    const origin = { kind: 'report', publisher: 'A publisher' } as const;
    expect(told({ origin, approvals: [] })).toEqual([['published', 'done']]);
  });

  test('ends with the withdrawal', () => {
    const dates = { published: '2025-03-14', updated: '2025-06-01', withdrawn: '2026-02-01' };
    expect(told({ stage: 'withdrawn', dates }).slice(-3)).toEqual([
      ['published', 'done', '2025-03-14'],
      ['updated', 'done', '2025-06-01'],
      ['withdrawn', 'done', '2026-02-01'],
    ]);
    expect(told({ stage: 'withdrawn' }).at(-1)).toEqual(['withdrawn', 'done']);
  });
});
