import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { PublishedChart } from '../../domain/published-chart/publishedChart.ts';

const YEARS = [2023, 2024, 2025];

/** An official series of two areas, with names that markup would trip over. */
export function testComparison(id: string, values: readonly number[]): Comparison {
  const cells = (shift: number) =>
    Object.fromEntries(
      YEARS.map((year, index) => {
        const value = (values[index] ?? 0) + shift;
        const text = `${value}%`;
        return [String(year), { kind: 'value' as const, value, text, label: text }];
      }),
    );
  const row = (label: string, shift: number) => ({
    key: label,
    label,
    shortLabel: label,
    group: '',
    cells: cells(shift),
    drawn: true,
  });
  return {
    id,
    kind: 'official',
    measure: `Measure ${id}`,
    heading: `Aford’s rate "${id}" fell & England’s rose`,
    subtitle: `Measure ${id}, percent, Aford and England, reporting years 2023 to 2025.`,
    sentence: 'The rate <was> 12% in Aford & 17% in England.',
    caption: '',
    rowHeading: 'Area',
    unit: 'percent',
    columns: YEARS.map((year) => ({ key: String(year), heading: String(year), kind: 'value' })),
    rows: [row('Aford', 0), row('England', 5)],
    chart: {
      kind: 'lines',
      columns: YEARS.map((year) => ({ key: String(year), year })),
      axis: {
        min: 0,
        max: 30,
        ticks: [0, 10, 20, 30].map((value) => ({ value, label: `${value}%` })),
      },
      breaks: [],
    },
    definition: 'Leavers as a share of those in post. A leaver is one who left.',
    sources: [
      {
        text: 'A department, A publication, Release 1',
        publisher: 'A department',
        title: 'A publication',
        release: 'Release 1',
        retrieved: '2026-04-27',
        licence: 'ogl-3.0',
        attribution: 'Contains public sector information.',
      },
    ],
    notes: ['Rules changed in 2024.', 'Aford’s figure is an estimate.'],
  };
}

export function testChart(panels: number): PublishedChart {
  const [first, ...more] = Array.from({ length: panels }, (_, index) =>
    testComparison(`m${index}`, [10 + index, 14, 12]),
  );
  if (first === undefined) throw new Error('A chart has at least one panel.');
  return {
    id: 'test-chart',
    title: 'Rates fell in Aford, and rose in England <by 2025>',
    panels: [first, ...more],
    page: { address: '/measures/m0/', title: 'A measure' },
  };
}

export const TEST_HUB = { name: 'AA Spotlight', address: 'https://hub.example/charts/test-chart/' };
