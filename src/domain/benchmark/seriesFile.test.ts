import { expect, it } from 'vitest';
import { gap } from './gap.ts';
import { readSeries, writeSeries } from './seriesFile.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

it('reads what it writes: symbols, reasons of their own and bases that are not published', () => {
  const [first, ...areas] = TEST_BENCHMARK.areas;
  if (first === undefined) throw new Error('The test series has no area.');
  const odd = {
    ...first,
    formerCodes: ['E92000009'],
    values: [gap('x', 'A cyberattack'), 17.3, 0],
    bases: [undefined, 310, 0],
  };
  const series = {
    measure: TEST_OFFICIAL,
    benchmark: { ...TEST_BENCHMARK, base: 'social workers', areas: [odd, ...areas] },
  };
  expect(readSeries(writeSeries(series))).toEqual(series);
});
