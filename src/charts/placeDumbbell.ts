import type { ChartPoint, DumbbellRow, DumbbellSpec } from '../domain/comparison/chartSpec.ts';
import {
  fit,
  NARROW_BELOW,
  pixelFor,
  TEXT_SIZES,
  textWidth,
  type Mark,
  type PlacedChart,
  type PlacedScale,
  type PlacedText,
  type Rule,
} from './placed.ts';
import { ticksBelow } from './placeTicks.ts';

const RADIUS = 7;
/** A ring round the other point, where both stand at one value. */
const RING = 11;
/** Between a point's middle and its label. */
const LABEL_GAP = 13;
const KEY_HEIGHT = 36;
const NO_KEY_HEIGHT = 4;
const TICK_HEIGHT = 30;
const BASELINE = 0.35;
const DETAIL_LINE = 19;
/** How much of the width names may take beside the points. */
const NAME_SHARE = { least: 0.34, most: 0.46 };

interface Layout {
  readonly rowHeight: number;
  /** Where the points stand in their row, from its top. */
  readonly pointAt: number;
  /** Width kept for names; 0 where they stand above the points. */
  readonly nameWidth: number;
}

/**
 * Puts a before-and-after chart on a canvas of this width, in pixels. The height follows from the
 * rows. Narrow, a row's name stands above its points instead of beside them.
 */
export function placeDumbbell(spec: DumbbellSpec, width: number): PlacedChart {
  const layout: Layout =
    width < NARROW_BELOW
      ? { rowHeight: 84, pointAt: 62, nameWidth: 0 }
      : { rowHeight: 70, pointAt: 35, nameWidth: nameWidth(spec, width) };
  const { rowHeight, pointAt } = layout;
  const top = hasKey(spec) ? KEY_HEIGHT : NO_KEY_HEIGHT;
  const bottom = top + rowHeight * spec.rows.length;
  const share = pointAt / rowHeight;
  const x = acrossScale(spec, layout, width);
  const y: PlacedScale = {
    min: -share,
    max: spec.rows.length - share,
    from: top,
    to: bottom,
  };
  const area = { left: x.from, right: x.to, top, bottom };
  const ticks = ticksBelow(spec.axis.ticks, x, area, true);
  const rows = spec.rows.map((row, index) =>
    placeRow(row, index, layout, x, pixelFor(y, index), width),
  );
  const key = placeKey(spec, layout.nameWidth === 0 ? 0 : x.from);
  return {
    width,
    height: bottom + TICK_HEIGHT,
    area,
    scales: { x, y },
    rules: [...ticks.rules, ...rows.flatMap((row) => row.rules)],
    lines: [],
    marks: rows.flatMap((row) => row.marks),
    key: key.marks,
    texts: [...ticks.texts, ...rows.flatMap((row) => row.texts), ...key.texts],
  };
}

/** As wide as the names and who is counted need, within bounds that leave the points their room. */
function nameWidth({ rows }: DumbbellSpec, width: number): number {
  const widths = rows.flatMap(({ label, detail }) => [
    textWidth(label, TEXT_SIZES.name),
    textWidth(detail, TEXT_SIZES.detail),
  ]);
  const { least, most } = NAME_SHARE;
  return Math.ceil(Math.min(Math.max(width * least, ...widths), width * most));
}

/** Leaves room for the labels that stand left and right of points. */
function acrossScale({ axis, rows }: DumbbellSpec, layout: Layout, width: number): PlacedScale {
  const scale = (from: number, to: number): PlacedScale => ({
    min: axis.min,
    max: axis.max,
    from,
    to,
  });
  const ends = rows.map(endsOf);
  const start = layout.nameWidth === 0 ? 0 : layout.nameWidth + 8;
  const [firstTick] = axis.ticks;
  const tick = textWidth(firstTick?.label ?? '', TEXT_SIZES.tick) / 2;
  let left = start + Math.ceil(Math.max(RADIUS + 3, tick));
  let right = width - RADIUS - 20;
  const room = (point: ChartPoint): number => LABEL_GAP + textWidth(point.label, TEXT_SIZES.after);
  const crowdedLeft = (): boolean =>
    ends.some(({ low }) => low && pixelFor(scale(left, right), low.value) - room(low) < start);
  const crowdedRight = (): boolean =>
    ends.some(({ high }) => high && pixelFor(scale(left, right), high.value) + room(high) > width);
  // Moving one side moves the points towards the other, so both are looked at each time.
  while ((crowdedLeft() || crowdedRight()) && right - left > width / 6) {
    if (crowdedLeft()) left += 4;
    if (crowdedRight()) right -= 4;
  }
  return scale(left, right);
}

/** The point labelled on its left, if two differ, and the one labelled on its right. */
function endsOf({ before, after }: DumbbellRow): {
  readonly low: ChartPoint | undefined;
  readonly high: ChartPoint | undefined;
} {
  if (before === null || after === null || before.value === after.value) {
    return { low: undefined, high: after ?? before ?? undefined };
  }
  return before.value < after.value ? { low: before, high: after } : { low: after, high: before };
}

interface PlacedRow {
  readonly rules: readonly Rule[];
  readonly marks: readonly Mark[];
  readonly texts: readonly PlacedText[];
}

function placeRow(
  row: DumbbellRow,
  series: number,
  layout: Layout,
  scale: PlacedScale,
  y: number,
  width: number,
): PlacedRow {
  const { before, after } = row;
  const { low, high } = endsOf(row);
  const together = before !== null && before.value === after?.value;
  const mark = (kind: 'before' | 'after', point: ChartPoint | null): Mark[] => {
    if (point === null) return [];
    const radius = kind === 'before' && together ? RING : RADIUS;
    return [{ kind, x: pixelFor(scale, point.value), y, series, index: series, radius }];
  };
  const label = (point: ChartPoint | undefined, anchor: 'start' | 'end'): PlacedText[] => {
    if (point === undefined) return [];
    const gap = anchor === 'start' ? LABEL_GAP : -LABEL_GAP;
    return [
      {
        kind: point === after ? 'after' : 'before',
        x: pixelFor(scale, point.value) + gap,
        y: y + TEXT_SIZES.after * BASELINE,
        text: point.label,
        anchor,
      },
    ];
  };
  const marks = [...mark('before', before), ...mark('after', after)];
  const [first, second] = marks;
  return {
    rules:
      first !== undefined && second !== undefined
        ? [{ kind: 'link', x1: first.x, y1: y, x2: second.x, y2: y }]
        : [],
    marks,
    texts: [...nameTexts(row, layout, y, width), ...label(low, 'end'), ...label(high, 'start')],
  };
}

/** Name, who is counted and when: three lines beside the points, or two above them. */
function nameTexts(row: DumbbellRow, layout: Layout, y: number, width: number): PlacedText[] {
  const above = layout.nameWidth === 0;
  const { label, detail, when } = row;
  const details = above
    ? [[when, detail].filter((part) => part !== '').join(': ')]
    : [detail, when];
  const lines = [
    { kind: 'name' as const, text: label },
    ...details.filter((text) => text !== '').map((text) => ({ kind: 'detail' as const, text })),
  ];
  const first = above ? y - layout.pointAt + 18 : y + 5 - ((lines.length - 1) * DETAIL_LINE) / 2;
  return lines.map(({ kind, text }, index) => ({
    kind,
    x: 0,
    y: first + index * DETAIL_LINE,
    text: fit(text, above ? width : layout.nameWidth, TEXT_SIZES[kind]),
    anchor: 'start',
  }));
}

/** Says what a ring and a disc are; only where the chart has both. */
function placeKey(spec: DumbbellSpec, left: number): { marks: Mark[]; texts: PlacedText[] } {
  if (!hasKey(spec)) return { marks: [], texts: [] };
  const y = 12;
  const single = spec.rows.some(({ before }) => before === null);
  const items = [
    { kind: 'before' as const, text: 'Before' },
    { kind: 'after' as const, text: single ? 'After, or only figure' : 'After' },
  ];
  const marks: Mark[] = [];
  const texts: PlacedText[] = [];
  let x = left + RADIUS + 2;
  for (const { kind, text } of items) {
    marks.push({ kind, x, y, series: -1, index: -1, radius: RADIUS });
    texts.push({ kind: 'key', x: x + LABEL_GAP, y: y + 5, text, anchor: 'start' });
    x += LABEL_GAP + textWidth(text, TEXT_SIZES.key) + 24;
  }
  return { marks, texts };
}

function hasKey({ rows }: DumbbellSpec): boolean {
  return rows.some(({ before }) => before !== null);
}
