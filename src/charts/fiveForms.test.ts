import { describe, expect, it } from 'vitest';
import { officialComparison } from '../domain/benchmark/officialComparison.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from '../domain/benchmark/testBenchmark.ts';
import { chartSpec } from '../domain/comparison/chartSpec.ts';
import { cellOf, type Comparison } from '../domain/comparison/comparison.ts';
import { comparisonCsv } from '../domain/comparison/comparisonCsv.ts';
import { comparisonTable } from '../domain/comparison/comparisonTable.ts';
import { quotedComparison } from '../domain/comparison/quotedComparison.ts';
import {
  TEST_RATE,
  testMetric,
  testQuotes,
  testSubmission,
} from '../domain/comparison/testQuotes.ts';
import { chartConfig } from './chartConfig.ts';
import { placeChart } from './place.ts';
import { WIDE_WIDTH } from './placed.ts';
import { renderSvg } from './renderSvg.ts';

const PAIR = testMetric([
  { role: 'before', value: 84.5, period: '2022' },
  { role: 'after', value: 90.2, period: '2024-09' },
]);
const QUOTED = quotedComparison(TEST_RATE, testQuotes(testSubmission('s1', ['aford'], [PAIR])));
const OFFICIAL = officialComparison(TEST_OFFICIAL, TEST_BENCHMARK, {
  home: 'London',
  councils: [],
});

const LOOK = {
  family: 'sans-serif',
  colours: {
    text: '#000',
    muted: '#333',
    background: '#fff',
    grid: '#ddd',
    base: '#666',
    link: '#666',
    before: '#444',
    after: '#136',
    series: ['#136', '#287', '#d41', '#816'],
  },
};

/** Every value that the chart of a comparison draws, with the words that the table has for it. */
function drawnValues({ chart, rows }: Comparison) {
  if (chart === undefined || chart.kind === 'ranges') throw new Error('Another kind of chart.');
  const keys =
    chart.kind === 'lines' ? chart.columns.map(({ key }) => key) : [chart.from, chart.to];
  return rows
    .filter(({ drawn }) => drawn)
    .flatMap((row) =>
      keys.flatMap((key) => {
        const cell = cellOf(row, key);
        return cell.kind === 'value' ? [{ row, cell }] : [];
      }),
    );
}

describe.each([QUOTED, OFFICIAL].map((each) => [each?.kind, each] as const))(
  'a %s comparison',
  (_, comparison) => {
    if (comparison === undefined) throw new Error('There is nothing to compare.');
    const spec = chartSpec(comparison);
    if (spec === undefined) throw new Error('There is no chart.');
    const placed = placeChart(spec, WIDE_WIDTH);
    const values = drawnValues(comparison);

    it('has the newest value of its first row in its sentence', () => {
      const [first] = values;
      const newest = values.findLast(({ row }) => row === first?.row);
      expect(comparison.sentence).toContain(newest?.cell.text);
    });

    it('has every drawn value in its table', () => {
      const cells = comparisonTable(comparison).groups.flatMap(([, rows]) =>
        rows.flatMap((row) => row.cells.map(({ cell }) => cell)),
      );
      for (const { cell } of values) expect(cells).toContain(cell);
    });

    it('has every drawn value in its file, with its date', () => {
      const lines = comparisonCsv(comparison, 'https://hub.example/').split('\r\n');
      for (const { row, cell } of values) {
        const own = lines.filter((line) => line.includes(row.label));
        expect(
          own.some((line) => line.includes(`,${cell.value},`) && line.includes(cell.period ?? '')),
          `${row.label} ${cell.text}`,
        ).toBe(true);
      }
    });

    it('has a mark in the drawing for each, and the newest as words', () => {
      const svg = renderSvg(placed, { id: 'a', classes: 'b', title: 'c', description: 'd' });
      expect(placed.marks).toHaveLength(values.length);
      for (const row of new Set(values.map((value) => value.row))) {
        const newest = values.findLast((value) => value.row === row);
        expect(svg).toMatch(new RegExp(`>[^<]*${newest?.cell.label ?? ''}</text>`));
      }
    });

    it('has each, and nothing else, in the interactive chart, which never moves', () => {
      const { data, options } = chartConfig(spec, placed, LOOK);
      const { datasets } = data;
      expect(options?.animation).toBe(false);
      const drawn = datasets.flatMap(({ data }) =>
        data.map(({ x, y }) => (spec.kind === 'lines' ? y : x)).filter(Number.isFinite),
      );
      const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
      expect(sorted(drawn)).toEqual(sorted(values.map(({ cell }) => cell.value)));
    });
  },
);
