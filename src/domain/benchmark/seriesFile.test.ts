import { expect, it } from 'vitest';
import { FEW, gap } from './gap.ts';
import { readSeries, writeSeries } from './seriesFile.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

it('reads what it writes: symbols, reasons of their own and bases that are not published', () => {
  const [first, ...areas] = TEST_BENCHMARK.areas;
  if (first === undefined) throw new Error('The test series has no area.');
  const odd = {
    ...first,
    formerCodes: ['E92000009'],
    values: [gap('x', 'A cyberattack'), gap(FEW), 0],
    bases: [undefined, 310, 0],
  };
  const series = {
    measure: TEST_OFFICIAL,
    benchmark: { ...TEST_BENCHMARK, base: 'social workers', areas: [odd, ...areas] },
  };
  expect(readSeries(writeSeries(series))).toEqual(series);
});
