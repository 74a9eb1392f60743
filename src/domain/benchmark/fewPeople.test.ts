import { expect, it } from 'vitest';
import type { BenchmarkArea } from './benchmark.ts';
import { isOfFew, withFew } from './fewPeople.ts';
import { gap } from './gap.ts';

const AREA: BenchmarkArea = {
  codes: ['E09000001'],
  formerCodes: [],
  name: 'City of London',
  kind: 'council',
  within: 'Inner London',
  values: [27.3, 12, gap('x'), 8],
  bases: [11, 30, 12, undefined],
};

it('knows a published percentage of fewer than 30, and says so beside it', () => {
  expect([0, 1, 2, 3].map((index) => isOfFew(AREA, index))).toEqual([true, false, false, false]);
  expect(withFew('27.3%', AREA, 0)).toBe('27.3% (of fewer than 30)');
  expect(withFew('12.0%', AREA, 1)).toBe('12.0%');
  const { codes, formerCodes, name, kind, within, values } = AREA;
  expect(isOfFew({ codes, formerCodes, name, kind, within, values }, 0)).toBe(false);
});
