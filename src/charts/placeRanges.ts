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
import { ticksBelow } from './placeTicks.ts';

const RADIUS = 6;
const KEY_GAP = 6;
const KEY_BETWEEN = 20;
const KEY_LINE = 22;
/** Length of the bar in the key. */
const BAR = 26;
/** A line's name stands above the rows; each line has a height of its own. */
const LINE_LABEL_HEIGHT = 20;
const TICK_HEIGHT = 30;
const BASELINE = 0.35;
const GAP = 12;
/** How much of the width names may take beside their points. */
const NAME_SHARE = 0.34;

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
  const key = placeKey(spec, width);
  const top = key.height + spec.references.length * LINE_LABEL_HEIGHT + 6;
  const bottom = top + rowHeight * spec.rows.length;
  const tickRoom = textWidth(spec.axis.ticks.at(-1)?.label ?? '', TEXT_SIZES.tick) / 2;
  const area: Area = {
    left: nameWidth + Math.ceil(Math.max(RADIUS + 2, tickRoom)),
    right: width - valueWidth - Math.ceil(Math.max(RADIUS + 2, tickRoom)),
    top,
    bottom,
  };
  const { min, max, ticks } = spec.axis;
  const x: PlacedScale = { min, max, from: area.left, to: area.right };
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
      ...acrossRules(spec, x, area),
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
      ...acrossTexts(spec, x, area, width),
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

function acrossRules({ references }: RangesSpec, x: PlacedScale, area: Area): Rule[] {
  return references.map(({ value }, index) => {
    const place = pixelFor(x, value);
    const y1 = labelAt(references.length, index, area) + 5;
    const kind = index === 0 ? 'across-first' : 'across-second';
    return { kind, x1: place, y1, x2: place, y2: area.bottom };
  });
}

function acrossTexts(
  { references }: RangesSpec,
  x: PlacedScale,
  area: Area,
  width: number,
): PlacedText[] {
  return references.map(({ label }, index) => {
    const place = pixelFor(x, references[index]?.value ?? 0);
    const fits = place + textWidth(label, TEXT_SIZES.across) <= width;
    return {
      kind: 'across',
      x: place + (fits ? -3 : 3),
      y: labelAt(references.length, index, area),
      text: label,
      anchor: fits ? 'start' : 'end',
    };
  });
}

/** The first line's name stands lowest, so that the line of none runs through another's name. */
function labelAt(count: number, index: number, { top }: Area): number {
  return top - 10 - (count - 1 - index) * LINE_LABEL_HEIGHT;
}

interface Key {
  readonly marks: readonly Mark[];
  readonly rules: readonly Rule[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

/** Says what a disc, a ring and a bar are, on as many lines as they need. */
function placeKey({ clearFrom }: RangesSpec, width: number): Key {
  if (clearFrom === undefined) return { marks: [], rules: [], texts: [], height: 0 };
  const marks: Mark[] = [];
  const rules: Rule[] = [];
  const texts: PlacedText[] = [];
  let left = 0;
  let y = 10;
  for (const { kind, text } of [
    { kind: 'clear' as const, text: `Clearly different from ${clearFrom}` },
    { kind: 'open' as const, text: 'Not clearly different' },
    { kind: 'range' as const, text: 'Range of chance' },
  ]) {
    const sign = kind === 'range' ? BAR : RADIUS * 2 + 2;
    const needed = sign + KEY_GAP + textWidth(text, TEXT_SIZES.key);
    if (left > 0 && left + needed > width) {
      left = 0;
      y += KEY_LINE;
    }
    if (kind === 'range') rules.push({ kind, x1: left, y1: y, x2: left + BAR, y2: y });
    else {
      marks.push({ kind, x: left + RADIUS + 1, y, series: -1, index: -1, radius: RADIUS });
    }
    texts.push({ kind: 'key', x: left + sign + KEY_GAP, y: y + 5, text, anchor: 'start' });
    left += needed + KEY_BETWEEN;
  }
  return { marks, rules, texts, height: y + 18 };
}
