import { expect, it } from 'vitest';
import type { BenchmarkArea } from './benchmark.ts';
import { compareSeries } from './changes.ts';
import { gap } from './gap.ts';

function area(code: string, name: string, values: BenchmarkArea['values']): BenchmarkArea {
  return { codes: [code], formerCodes: [], name, kind: 'council', within: 'Midshire', values };
}

it('tells added, changed and removed values apart, and a symbol from a number', () => {
  const before = {
    years: [2023, 2024],
    areas: [area('E06000001', 'Aford', [10, 11]), area('E06000002', 'Beton', [5, 6])],
  };
  const after = {
    years: [2024, 2025],
    areas: [area('E06000001', 'Aford', [gap('u'), 12])],
  };
  expect(compareSeries(before, after)).toEqual({
    added: [{ area: 'Aford', year: 2025, before: undefined, after: '12' }],
    changed: [{ area: 'Aford', year: 2024, before: '11', after: 'u' }],
    removed: [
      { area: 'Aford', year: 2023, before: '10', after: undefined },
      { area: 'Beton', year: 2023, before: '5', after: undefined },
      { area: 'Beton', year: 2024, before: '6', after: undefined },
    ],
  });
});

it('follows a council whose code changed', () => {
  const before = { years: [2024], areas: [area('E08000016', 'Hillford', [9])] };
  const moved = { ...area('E08000038', 'Hillford', [9]), formerCodes: ['E08000016'] };
  const { added, changed, removed } = compareSeries(before, { years: [2024], areas: [moved] });
  expect([added, changed, removed]).toEqual([[], [], []]);
});
