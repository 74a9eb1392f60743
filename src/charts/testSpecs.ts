import type { DumbbellSpec, LinesSpec, RangesSpec } from '../domain/comparison/chartSpec.ts';

const percent = (value: number) => ({ value, label: `${value}%` });

/** Falls, rises, one figure alone and two at one value: every way a row can look. */
export const TEST_DUMBBELL: DumbbellSpec = {
  kind: 'dumbbell',
  title: 'Rates moved both ways',
  sentence: 'Aford’s rate fell from 27% to 21%.',
  axis: { min: 0, max: 100, ticks: [0, 20, 40, 60, 80, 100].map(percent) },
  rows: [
    row('Aford', percent(27), percent(21)),
    row('Beton', percent(38), percent(100)),
    row('Cedar', null, percent(2)),
    row('Deal', percent(50), percent(50)),
    row('Eaves', { value: 3, label: 'up to 3%' }, { value: 99, label: 'at least 99%' }),
  ],
};

/** Two lines that end close together, one of them with a gap. */
export const TEST_LINES: LinesSpec = {
  kind: 'lines',
  title: 'Rates fell',
  sentence: 'The rate was 14.2% in England.',
  axis: { min: 0, max: 30, ticks: [0, 10, 20, 30].map(percent) },
  years: [2022, 2023, 2024, 2025].map((value) => ({ value, label: String(value) })),
  lines: [
    { name: 'England', points: [20, 18.9, 17.3, 14.2].map(percent), spoken: ['', '', '', ''] },
    {
      name: 'London',
      points: [percent(26.1), null, percent(22.7), percent(14.4)],
      spoken: ['', '', '', ''],
    },
  ],
  breaks: [{ at: 2024.085, label: 'New rules' }],
};

/** Points with and without ranges, at both ends of the axis, and two lines close together. */
export const TEST_RANGES: RangesSpec = {
  kind: 'ranges',
  title: 'Two councils differ clearly',
  sentence: 'In 2025, 2 of 4 rates differed clearly.',
  axis: { min: 0, max: 40, ticks: [0, 10, 20, 30, 40].map(percent) },
  rows: [
    rangesRow('Aford', 0, 0, 2.7, true),
    rangesRow('Beton and Cedar with a name that has no end', 14, 9, 20, false),
    rangesRow('Deal', 38, 30, 40, true),
    { ...rangesRow('Eaves', 12, 0, 0, false), low: null, high: null, chosen: true },
  ],
  references: [
    { value: 13.8, label: 'London 13.8%' },
    { value: 11.8, label: 'England 11.8%' },
  ],
  clearFrom: 'London',
};

function rangesRow(label: string, value: number, low: number, high: number, clear: boolean) {
  return { label, point: percent(value), low, high, clear, chosen: false, spoken: label };
}

function row(
  label: string,
  before: { value: number; label: string } | null,
  after: { value: number; label: string } | null,
) {
  return { label, detail: 'Teams', when: '2022 to 2024', before, after, spoken: label };
}
