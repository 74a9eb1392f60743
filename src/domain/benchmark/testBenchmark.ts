import { TEST_RATE } from '../comparison/testQuotes.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { gap, NO_LINE } from './gap.ts';
import { benchmarkSourceSchema } from './schema.ts';

const NONE = gap(NO_LINE);
/** An official measure, for tests. */
export const TEST_OFFICIAL = { ...TEST_RATE, name: 'Vacancy rate', kind: 'official' as const };

function area(
  code: string,
  name: string,
  kind: BenchmarkArea['kind'],
  within: string,
  values: BenchmarkArea['values'],
): BenchmarkArea {
  return { codes: code.split(';'), formerCodes: [], name, kind, within, values };
}

/** Its series: two regions, parts of one, a council that took over and a joint return. */
export const TEST_BENCHMARK: Benchmark = {
  measure: TEST_OFFICIAL.id,
  years: [2023, 2024, 2025],
  areas: [
    area('E92000001', 'England', 'country', '', [18.9, 17.3, 14]),
    area('E12000007', 'London', 'region', 'England', [25.2, 22.7, 22.7]),
    area('E12000001', 'North East', 'region', 'England', [10.9, 12.2, 8.9]),
    area('E13000001', 'Inner London', 'subregion', 'London', [26, 21.8, gap('u')]),
    area('E13000002', 'Outer London', 'subregion', 'London', [24.5, 23.5, 20.5]),
    area('E06000063', 'Newshire', 'council', 'North East', [NONE, 9, 8]),
    area('E10000006', 'Oldshire', 'council', 'North East', [12, NONE, NONE]),
    area('E06000001;E06000002', 'Aford and Beton', 'council', 'North East', [1, 0, gap('x')]),
  ],
  source: benchmarkSourceSchema.parse({
    id: 'workforce',
    publisher: 'Department of Examples',
    title: 'Workforce',
    url: 'https://statistics.example/workforce',
    release: 'Reporting year 2025',
    retrieved: '2026-04-27',
    licence: 'ogl-3.0',
    attribution: 'Contains public sector information.',
    yearEnds: '09-30',
    basis: 'Full-time equivalent.',
    measures: [TEST_OFFICIAL.id],
    breaks: [
      { date: '2024-10-31', label: 'New rules', note: 'Rules apply from 31 October 2024.' },
      { date: '2024-10-31', label: 'Other', note: 'Other.', measures: ['turnover-rate'] },
    ],
    successions: [
      { year: 2024, from: ['E10000006'], to: ['E06000063'], note: 'Oldshire became Newshire.' },
    ],
    notes: [{ note: 'One figure stands for both.', areas: ['E06000001'] }],
  }),
};
