import type { RangesRow, RangesSpec } from '../domain/comparison/chartSpec.ts';
import {
  fit,
  NARROW_BELOW,
  pixelFor,
  TEXT_SIZES,
  textWidth,
  type Area,
  type Mark,
  type PlacedChart,
  type PlacedScale,
  type PlacedText,
  type Rule,
} from './placed.ts';
import { acrossRules, acrossTexts, LINE_LABEL_HEIGHT, placeAcross } from './placeAcross.ts';
import { placeRangesKey } from './placeRangesKey.ts';
import { ticksBelow } from './placeTicks.ts';

const RADIUS = 6;
const TICK_HEIGHT = 30;
const BASELINE = 0.35;
const GAP = 12;
/** How much of the width names may take beside their points. */
const NAME_SHARE = 0.38;

interface Layout {
  readonly rowHeight: number;
  /** Where the point stands in its row, from its top. */
  readonly pointAt: number;
  /** Where name and value stand in their row, from its top. */
  readonly wordsAt: number;
  /** Width kept for names and for values; 0 where they stand above the points. */
  readonly nameWidth: number;
  readonly valueWidth: number;
}

/**
 * Puts a chart of ranges on a canvas of this width, in pixels: a point with its range in each
 * row, and region and country as lines down through them. Narrow, name and value stand above.
 */
export function placeRanges(spec: RangesSpec, width: number): PlacedChart {
  const layout = layoutOf(spec, width);
  const { rowHeight, pointAt, nameWidth, valueWidth } = layout;
  const key = placeRangesKey(spec, width);
  const tickRoom = textWidth(spec.axis.ticks.at(-1)?.label ?? '', TEXT_SIZES.tick) / 2;
  const edge = Math.ceil(Math.max(RADIUS + 2, tickRoom));
  const { min, max, ticks } = spec.axis;
  const x: PlacedScale = { min, max, from: nameWidth + edge, to: width - valueWidth - edge };
  const across = placeAcross(spec, x, width);
  const levels = Math.max(0, ...across.map(({ level }) => level + 1));
  const top = key.height + levels * LINE_LABEL_HEIGHT + 6;
  const bottom = top + rowHeight * spec.rows.length;
  const area: Area = { left: x.from, right: x.to, top, bottom };
  const share = pointAt / rowHeight;
  const y: PlacedScale = { min: -share, max: spec.rows.length - share, from: top, to: bottom };
  const grid = ticksBelow(ticks, x, area, true);
  return {
    width,
    height: bottom + TICK_HEIGHT,
    area,
    scales: { x, y },
    rules: [
      ...key.rules,
      ...grid.rules,
      ...acrossRules(across, area),
      ...spec.rows.flatMap((row, index) => rangeRule(row, x, pixelFor(y, index))),
    ],
    lines: [],
    marks: spec.rows.map((row, index): Mark => ({
      kind: row.clear ? 'clear' : 'open',
      x: pixelFor(x, row.point.value),
      y: pixelFor(y, index),
      series: index,
      index,
      radius: RADIUS,
    })),
    key: key.marks,
    texts: [
      ...grid.texts,
      ...key.texts,
      ...acrossTexts(across, area),
      ...spec.rows.flatMap((row, index) => rowTexts(row, top + index * rowHeight, layout, width)),
    ],
  };
}

function layoutOf({ rows }: RangesSpec, width: number): Layout {
  if (width < NARROW_BELOW) {
    return { rowHeight: 50, pointAt: 36, wordsAt: 20, nameWidth: 0, valueWidth: 0 };
  }
  const widest = (texts: readonly string[]): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, TEXT_SIZES.name))));
  const names = widest(rows.map(({ label }) => label));
  return {
    rowHeight: 28,
    pointAt: 14,
    wordsAt: 14 + TEXT_SIZES.row * BASELINE,
    nameWidth: Math.min(names, Math.round(width * NAME_SHARE)) + GAP,
    valueWidth: widest(rows.map(({ point }) => point.label)) + GAP,
  };
}

function rangeRule({ low, high }: RangesRow, x: PlacedScale, y: number): Rule[] {
  if (low === null || high === null) return [];
  return [{ kind: 'range', x1: pixelFor(x, low), y1: y, x2: pixelFor(x, high), y2: y }];
}

/** Name on the left and value on the right: beside the point, or above it where it is narrow. */
function rowTexts(row: RangesRow, top: number, layout: Layout, width: number): PlacedText[] {
  const { nameWidth, valueWidth, wordsAt } = layout;
  const kind = row.chosen ? 'name' : 'row';
  const y = top + wordsAt;
  const value = textWidth(row.point.label, TEXT_SIZES[kind]);
  const room = nameWidth === 0 ? width - value - GAP : nameWidth - GAP;
  return [
    { kind, x: 0, y, text: fit(row.label, room, TEXT_SIZES[kind]), anchor: 'start' },
    {
      kind,
      x: valueWidth === 0 ? width - 1 : width,
      y,
      text: row.point.label,
      anchor: 'end',
    },
  ];
}
