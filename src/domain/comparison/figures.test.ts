import { expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import { testMetric } from './testQuotes.ts';

const value = (role: 'before' | 'after' | 'single' | 'target', amount: number, group?: string) => ({
  role,
  value: amount,
  period: '2024',
  ...(group === undefined ? {} : { group }),
});

it('pairs a before and an after only within one group', () => {
  const figures = figuresOf(testMetric([value('before', 1, 'A'), value('after', 2, 'B')]));
  expect(figures).toMatchObject([
    { group: 'A', before: { value: 1 }, after: undefined },
    { group: 'B', before: undefined, after: { value: 2 } },
  ]);
});

it('sets one before against each of two afters', () => {
  const figures = figuresOf(testMetric([value('before', 1), value('after', 2), value('after', 3)]));
  expect(figures).toMatchObject([
    { before: { value: 1 }, after: { value: 2 } },
    { before: { value: 1 }, after: { value: 3 } },
  ]);
});

it('never takes a target for an after', () => {
  const figures = figuresOf(testMetric([value('before', 1), value('target', 9)]));
  expect(figures).toMatchObject([
    { kind: 'result', before: { value: 1 }, after: undefined },
    { kind: 'other', value: { value: 9 } },
  ]);
});
