import { describe, expect, it } from 'vitest';
import { officialComparison } from '../benchmark/officialComparison.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from '../benchmark/testBenchmark.ts';
import { type Comparison, type Row } from './comparison.ts';
import { FAIRNESS_RULES, unfairnessOf } from './fairnessRules.ts';
import { quotedComparison } from './quotedComparison.ts';
import { TEST_RATE, testMetric, testQuotes, testSubmission } from './testQuotes.ts';

const PAIR = testMetric([
  { role: 'before', value: 84.5, period: '2022', n: 40 },
  { role: 'after', value: 90.2, period: '2024', n: 40 },
]);

function fairQuoted(): Comparison {
  const hub = testQuotes(
    testSubmission('s1', ['aford'], [PAIR, { ...PAIR, population: 'Managers' }]),
  );
  const comparison = quotedComparison(TEST_RATE, hub);
  if (comparison === undefined) throw new Error('Nothing is quoted.');
  return comparison;
}

const QUOTED = fairQuoted();
const OFFICIAL = officialComparison(TEST_OFFICIAL, TEST_BENCHMARK, {
  home: 'London',
  councils: [],
});

it('finds nothing wrong with a fair comparison of either kind', () => {
  expect(unfairnessOf(QUOTED)).toEqual([]);
  expect(unfairnessOf(OFFICIAL)).toEqual([]);
});

const withRow = (comparison: Comparison, change: (row: Row) => Partial<Row>): Comparison => ({
  ...comparison,
  rows: comparison.rows.map((row, index) => (index === 0 ? { ...row, ...change(row) } : row)),
});
const cells = (change: Row['cells']) => (row: Row) => ({ cells: { ...row.cells, ...change } });
const value = (period: string, n?: number) => ({
  kind: 'value' as const,
  value: 90,
  text: '90%',
  label: '90%',
  period,
  ...(n === undefined ? {} : { n }),
});

/** For each rule, in its order, comparisons that break it. */
const UNFAIR: readonly (readonly Comparison[])[] = [
  [
    withRow(QUOTED, () => ({ href: '/submissions/other/' })),
    withRow(OFFICIAL, () => ({ source: { text: 'An example' } })),
  ],
  [
    { ...QUOTED, measure: '' },
    { ...OFFICIAL, definition: '' },
    withRow(QUOTED, cells({ after: value('date not stated') })),
    withRow(QUOTED, cells({ definition: { kind: 'text', text: 'Definition not stated' } })),
    withRow(QUOTED, cells({ population: { kind: 'text', text: 'Not stated' } })),
  ],
  [
    withRow(QUOTED, () => ({ drawn: false })),
    withRow(QUOTED, () => ({ notDrawn: 'Date not stated' })),
    { ...QUOTED, chart: undefined },
  ],
  [
    withRow(QUOTED, cells({ after: value('2023') })),
    withRow(QUOTED, cells({ definition: { kind: 'text', text: 'Another' } })),
  ],
  [
    { ...OFFICIAL, heading: 'Aford has the best rate' },
    { ...OFFICIAL, sentence: 'Aford ranks third.' },
    { ...QUOTED, sentence: 'The rate rose because of the work.' },
  ],
  [withRow(QUOTED, cells({ after: value('2024', 29) }))],
  [
    withRow(OFFICIAL, cells({ '2025': { kind: 'gap', reason: '' } })),
    withRow(OFFICIAL, cells({ '2025': { kind: 'gap', reason: 'Missing', symbol: '0' } })),
    withRow(OFFICIAL, cells({ '2025': { ...value('2025'), value: Number.NaN } })),
  ],
  [
    { ...QUOTED, sentence: 'The rate rose by 7%.' },
    withRow(QUOTED, cells({ change: { kind: 'text', text: '6.7% higher' } })),
  ],
  [
    { ...QUOTED, columns: QUOTED.columns.filter(({ key }) => key !== 'evidence') },
    withRow(QUOTED, cells({ evidence: { kind: 'text', text: 'Strong' } })),
  ],
  [cutAxis(QUOTED, 80, 100), cutAxis(OFFICIAL, 5, 30), cutAxis(OFFICIAL, 0, 20)],
  [
    withMoreLines(OFFICIAL),
    { ...OFFICIAL, heading: 'One two three four five six seven eight nine ten 11 12 13 14 15 16' },
  ],
  [
    { ...OFFICIAL, sources: [{ text: 'Somewhere' }] },
    { ...QUOTED, sources: [] },
  ],
];

function cutAxis(comparison: Comparison, min: number, max: number): Comparison {
  const { chart } = comparison;
  if (chart === undefined) throw new Error('There is no chart to cut.');
  return { ...comparison, chart: { ...chart, axis: { ...chart.axis, min, max } } };
}

function withMoreLines(comparison: Comparison): Comparison {
  const [row] = comparison.rows;
  if (row === undefined) throw new Error('There is no row.');
  const more = Array.from({ length: 4 }, (_, index) => ({ ...row, key: `more-${index}` }));
  return { ...comparison, rows: [...comparison.rows, ...more] };
}

it('has unfair examples of every rule', () => {
  expect(UNFAIR).toHaveLength(FAIRNESS_RULES.length);
});

describe.each(FAIRNESS_RULES.map((rule, index) => [rule.name, rule, UNFAIR[index] ?? []] as const))(
  '%s',
  (_, rule, unfair) => {
    it.each(unfair.map((comparison, index) => [index, comparison] as const))(
      'is broken by example %d',
      (_index, comparison) => {
        expect(rule.faults(comparison)).not.toEqual([]);
      },
    );
  },
);
