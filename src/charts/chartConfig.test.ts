import {
  BasicPlatform,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { describe, expect, it } from 'vitest';
import { chartConfig, linesOf } from './chartConfig.ts';
import { placeChart } from './place.ts';
import { NARROW_WIDTH, pixelFor, WIDE_WIDTH } from './placed.ts';
import { TEST_DUMBBELL, TEST_LINES, TEST_RANGES } from './testSpecs.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

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

/** A drawing surface that takes every call: only where things are drawn matters here. */
function surface(width: number, height: number): HTMLCanvasElement {
  const canvas = { width, height, style: {}, getContext: () => context };
  const context: unknown = new Proxy(
    { canvas, measureText: () => ({ width: 10 }) },
    {
      get: (target, name): unknown => Reflect.get(target, name) ?? (() => undefined),
      set: () => true,
    },
  );
  return canvas as unknown as HTMLCanvasElement;
}

describe.each([TEST_DUMBBELL, TEST_LINES, TEST_RANGES])('a live $kind chart', (spec) => {
  it.each([NARROW_WIDTH, WIDE_WIDTH])(
    'has its points within a pixel of the drawing at %d pixels',
    (width) => {
      const placed = placeChart(spec, width);
      const chart = new Chart(surface(width, placed.height), {
        ...chartConfig(spec, placed, LOOK),
        platform: BasicPlatform,
      });
      const scale = chart.scales.x;
      expect(placed.marks.length).toBeGreaterThan(0);
      for (const mark of placed.marks) {
        const dataset = mark.kind === 'series' ? mark.series : mark.kind === 'after' ? 1 : 0;
        const point = chart.getDatasetMeta(dataset).data[mark.index];
        expect(Math.abs((point?.x ?? Number.NaN) - mark.x)).toBeLessThan(1);
        expect(Math.abs((point?.y ?? Number.NaN) - mark.y)).toBeLessThan(1);
      }
      const { min, max } = placed.scales.x;
      for (const value of [min, (min + max) / 2, max]) {
        const live = scale?.getPixelForValue(value) ?? Number.NaN;
        expect(Math.abs(live - pixelFor(placed.scales.x, value))).toBeLessThan(1);
      }
      chart.destroy();
    },
  );
});

it.each([NARROW_WIDTH, WIDE_WIDTH])(
  'draws ranges where the live scale has their ends, %d',
  (width) => {
    const placed = placeChart(TEST_RANGES, width);
    const chart = new Chart(surface(width, placed.height), {
      ...chartConfig(TEST_RANGES, placed, LOOK),
      platform: BasicPlatform,
    });
    const pixel = (axis: 'x' | 'y', value: number) =>
      chart.scales[axis]?.getPixelForValue(value) ?? Number.NaN;
    const bars = placed.rules.filter(({ kind, y1 }) => kind === 'range' && y1 > placed.area.top);
    const rows = TEST_RANGES.rows.flatMap(({ low, high }, index) =>
      low === null || high === null ? [] : [{ low, high, index }],
    );
    expect(bars).toHaveLength(3);
    for (const [order, { low, high, index }] of rows.entries()) {
      const bar = bars[order];
      expect(Math.abs((bar?.x1 ?? Number.NaN) - pixel('x', low))).toBeLessThan(1);
      expect(Math.abs((bar?.x2 ?? Number.NaN) - pixel('x', high))).toBeLessThan(1);
      expect(Math.abs((bar?.y1 ?? Number.NaN) - pixel('y', index))).toBeLessThan(1);
    }
    const lines = placed.rules.filter(({ kind }) => kind.startsWith('across'));
    for (const [order, { value }] of TEST_RANGES.references.entries()) {
      expect(Math.abs((lines[order]?.x1 ?? Number.NaN) - pixel('x', value))).toBeLessThan(1);
    }
    chart.destroy();
  },
);

it('breaks the words of a tip into lines that fit', () => {
  expect(linesOf('Aford, Teams: 27% (2022) to 21% (2024)', 130)).toEqual([
    'Aford, Teams:',
    '27% (2022) to',
    '21% (2024)',
  ]);
});
