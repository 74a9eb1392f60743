import { expect, test } from 'vitest';
import type { MetricValue } from './metric.ts';
import { isDirectionOpen, pairsOf } from './pairs.ts';

type Qualifier = MetricValue['qualifier'];

function value(role: MetricValue['role'], size: number, more: Partial<MetricValue> = {}) {
  return { role, value: size, period: 'not-stated', ...more };
}

test('a before is paired with the after of its group', () => {
  const values = [
    value('after', 3, { group: 'Managers' }),
    value('before', 1),
    value('after', 2),
    value('before', 5, { group: 'Staff' }),
  ];
  const metric = {
    measure: 'vacancy-rate',
    population: 'Staff',
    definition: 'not-stated' as const,
    source: 'not-stated',
    values,
  };
  expect(pairsOf(metric)).toEqual([{ before: values[1], after: values[2], afterIndex: 2 }]);
});

test.each<[number, Qualifier, number, Qualifier, boolean]>([
  [27, undefined, 21, undefined, false],
  [27, undefined, 27, undefined, false],
  [27, 'about', 21, 'about', false],
  [27, undefined, 1, 'under', false],
  [27, undefined, 30, 'under', true],
  [27, 'under', 21, undefined, true],
  [27, 'up-to', 30, undefined, false],
  [5, 'over', 5, undefined, false],
  [5, 'over', 8, 'at-least', true],
  [5, 'under', 8, 'over', false],
])('%d %s to %d %s leaves the direction open: %j', (from, caution, to, other, open) => {
  const before = value('before', from, caution === undefined ? {} : { qualifier: caution });
  const after = value('after', to, other === undefined ? {} : { qualifier: other });
  expect(isDirectionOpen({ before, after })).toBe(open);
});
