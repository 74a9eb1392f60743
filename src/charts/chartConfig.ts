import type { ChartConfiguration, ChartDataset, PointStyle, ScaleOptions } from 'chart.js';
import type { ChartSpec } from '../domain/comparison/chartSpec.ts';
import { furniture, type Look } from './furniture.ts';
import { textWidth, type PlacedChart, type PlacedScale } from './placed.ts';

/** Shapes and dashes of the lines, the same as in renderSvg and the style sheet. */
const SHAPES: readonly PointStyle[] = ['circle', 'rect', 'triangle', 'rectRot'];
const DASHES: readonly (readonly number[])[] = [[], [8, 4], [2, 4], [10, 3, 2, 3]];

const TIP_SIZE = 14;
/** How much of the chart's width a tip may take. */
const TIP_SHARE = 0.45;

interface XY {
  x: number;
  y: number;
}
export type LiveConfig = ChartConfiguration<'line', XY[]>;

/**
 * Tells Chart.js to draw a placed chart: same area, same bounds, no axes or legend of its own.
 * Grid and words are drawn from the placement by a plugin, so both renderers agree to a pixel.
 */
export function chartConfig(spec: ChartSpec, placed: PlacedChart, look: Look): LiveConfig {
  const { area, width, height, scales } = placed;
  return {
    type: 'line',
    data: {
      datasets: setsOf(spec, placed, look),
    },
    options: {
      responsive: false,
      animation: false,
      events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
      interaction: { mode: spec.kind === 'lines' ? 'nearest' : 'y', intersect: false },
      layout: {
        // Chart.js would shrink the area for points at its edge; the placement has room for them.
        autoPadding: false,
        padding: {
          left: area.left,
          top: area.top,
          right: width - area.right,
          bottom: height - area.bottom,
        },
      },
      // Points at the edge of the area are drawn whole.
      clip: false,
      scales: { x: scaleOptions(scales.x, 'x'), y: scaleOptions(scales.y, 'y') },
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: look.colours.text,
          bodyColor: look.colours.background,
          bodyFont: { family: look.family, size: TIP_SIZE },
          padding: 10,
          cornerRadius: 3,
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, dataIndex }) =>
              linesOf(spokenAt(spec, datasetIndex, dataIndex), width * TIP_SHARE),
          },
          // A row has one sentence for its two points.
          filter: (item, _index, items) => spec.kind === 'lines' || item === items.at(0),
        },
      },
    },
    plugins: [furniture(placed, look)],
  };
}

function setsOf(spec: ChartSpec, placed: PlacedChart, look: Look): ChartDataset<'line', XY[]>[] {
  switch (spec.kind) {
    case 'dumbbell':
      return pointSets(spec, placed, look);
    case 'lines':
      return lineSets(spec, placed, look);
    case 'ranges':
      return [rangeSet(spec, placed, look)];
  }
}

/** What is said of a point: the words of the table. */
export function spokenAt(spec: ChartSpec, dataset: number, index: number): string {
  return spec.kind === 'lines'
    ? (spec.lines[dataset]?.spoken[index] ?? '')
    : (spec.rows[index]?.spoken ?? '');
}

/** Breaks words into lines of this width: a canvas breaks none by itself. */
export function linesOf(words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && textWidth(longer, TIP_SIZE) <= width) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

function scaleOptions(
  { min, max, from, to }: PlacedScale,
  axis: 'x' | 'y',
): ScaleOptions<'linear'> {
  // Chart.js has the least value left and at the bottom unless told otherwise.
  const reverse = axis === 'x' ? from > to : to > from;
  return { type: 'linear', display: false, min, max, reverse };
}

function lineSets(
  spec: Extract<ChartSpec, { kind: 'lines' }>,
  placed: PlacedChart,
  { colours }: Look,
): ChartDataset<'line', XY[]>[] {
  return spec.lines.map(({ name, points, reference = false }, series) => {
    const colour = reference ? colours.muted : (colours.series[series % 4] ?? colours.text);
    return {
      label: name,
      data: points.map((point, index) => ({
        x: spec.years[index]?.value ?? Number.NaN,
        y: point?.value ?? Number.NaN,
      })),
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: reference ? 1.5 : 3,
      borderDash: reference ? [] : [...(DASHES[series % 4] ?? [])],
      order: reference ? 1 : 0,
      pointStyle: SHAPES[series % 4] ?? 'circle',
      pointRadius: placed.marks.find((mark) => mark.series === series)?.radius ?? 0,
      pointHoverRadius: 8,
      spanGaps: false,
      tension: 0,
    };
  });
}

function pointSets(
  spec: Extract<ChartSpec, { kind: 'dumbbell' }>,
  placed: PlacedChart,
  { colours }: Look,
): ChartDataset<'line', XY[]>[] {
  return (['before', 'after'] as const).map((side) => ({
    label: side,
    data: spec.rows.map((row, index) => ({ x: row[side]?.value ?? Number.NaN, y: index })),
    showLine: false,
    pointRadius: spec.rows.map(
      (_, index) =>
        placed.marks.find((mark) => mark.kind === side && mark.series === index)?.radius ?? 0,
    ),
    pointHoverRadius: 10,
    pointBackgroundColor: side === 'before' ? colours.background : colours.after,
    pointHoverBackgroundColor: side === 'before' ? colours.background : colours.after,
    pointBorderColor: side === 'before' ? colours.before : colours.background,
    pointHoverBorderColor: side === 'before' ? colours.before : colours.text,
    pointBorderWidth: side === 'before' ? 3 : 1,
    pointHoverBorderWidth: 3,
    // Solid points are drawn over rings.
    order: side === 'after' ? 0 : 1,
  }));
}

/** Points alone: their ranges are furniture, drawn at the pixels of the same scale. */
function rangeSet(
  spec: Extract<ChartSpec, { kind: 'ranges' }>,
  placed: PlacedChart,
  { colours }: Look,
): ChartDataset<'line', XY[]> {
  const fill = spec.rows.map(({ clear }) => (clear ? colours.after : colours.background));
  const border = spec.rows.map(({ clear }) => (clear ? colours.background : colours.before));
  return {
    label: 'value',
    data: spec.rows.map(({ point }, index) => ({ x: point.value, y: index })),
    showLine: false,
    pointRadius: placed.marks[0]?.radius ?? 0,
    pointHoverRadius: 9,
    pointBackgroundColor: fill,
    pointHoverBackgroundColor: fill,
    pointBorderColor: border,
    pointHoverBorderColor: colours.text,
    pointBorderWidth: spec.rows.map(({ clear }) => (clear ? 1 : 3)),
    pointHoverBorderWidth: 3,
  };
}
