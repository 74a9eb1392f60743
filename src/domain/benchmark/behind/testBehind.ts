import type { Measure } from '../../catalogue.ts';
import { testQuotes } from '../../comparison/testQuotes.ts';
import type { Council } from '../../council/schema.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import { gap } from '../gap.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from '../testBenchmark.ts';

function area(
  code: string,
  name: string,
  kind: BenchmarkArea['kind'],
  within: string,
  values: BenchmarkArea['values'],
  bases?: BenchmarkArea['bases'],
): BenchmarkArea {
  const described = { codes: [code], formerCodes: [], name, kind, within, values };
  return bases === undefined ? described : { ...described, bases };
}

/** A measure of people with a trap about all councils and one about another. */
export const BEHIND_MEASURE: Measure = {
  ...TEST_OFFICIAL,
  name: 'Turnover rate',
  counted: {
    one: 'social worker',
    many: 'social workers',
    event: { one: 'leaver', many: 'leavers' },
  },
  traps: ['Moves inside one council are not counted.', 'Cedar Council has no figure for 2025.'],
};

/** Six reporting years that end on 30 September: two councils of two regions, both and the country. */
export const BEHIND_BENCHMARK: Benchmark = {
  ...TEST_BENCHMARK,
  years: [2020, 2021, 2022, 2023, 2024, 2025],
  base: 'full-time equivalent social workers in post',
  areas: [
    area('E92000001', 'England', 'country', '', [15, 16, 17.2, 15.9, 13.9, 11.8]),
    area('E12000007', 'London', 'region', 'England', [17, 18, 19.5, 16.5, 15.3, 13.8]),
    area('E12000008', 'South East', 'region', 'England', [14, 15, 18.6, 16.7, 14.4, 12.3]),
    area(
      'E09000001',
      'Aford',
      'council',
      'London',
      [21, 24, 22, 18, 14, 11],
      [300, 300, 300, 300, 310, 310],
    ),
    area('E09000002', 'Beton', 'council', 'South East', [gap('x'), gap('x'), gap('x'), 9, 8, 8.5]),
    area('E09000003', 'Cedar', 'council', 'London', [9, 9, 9, 9, 9, gap('x')]),
  ],
};

const { council, provider } = testQuotes();
const COUNCILS: readonly Council[] = [
  { ...council('aford'), gss: 'E09000001' },
  { ...council('beton'), gss: 'E09000002', region: 'South East' },
  { ...council('cedar'), gss: 'E09000003' },
];

/** The hub around them; its provider serves Aford and Beton. */
export const BEHIND_HUB = {
  benchmarks: [BEHIND_BENCHMARK],
  councils: COUNCILS,
  measure: () => BEHIND_MEASURE,
  council: (id: string) => {
    const found = COUNCILS.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No council ${id}.`);
    return found;
  },
  provider: (id: string) => ({
    ...provider(id),
    serves: [{ council: 'aford' }, { council: 'beton' }, { council: 'cedar', to: '2020' }],
  }),
};
