import type { ChartLine, LinesSpec } from '../domain/comparison/chartSpec.ts';
import { placeBreaks } from './placeBreaks.ts';
import { lineWidth } from './sheet/letterWidths.ts';
import {
  fit,
  LINE_HEIGHT,
  NARROW_BELOW,
  pixelFor,
  TEXT_SIZES,
  textWidth,
  type Mark,
  type PlacedChart,
  type PlacedLine,
  type PlacedScale,
  type PlacedText,
  type Point,
  type Rule,
} from './placed.ts';
import { ticksBelow, ticksBeside } from './placeTicks.ts';

const RADIUS = 5;
const END_GAP = 12;
/** With more lines than this, words at the ends are pushed far, so a thin rule leads to each. */
const PLAIN_ENDS = 3;
const LED_GAP = 26;
const EDGE = 8;
/** How much of the width a line's name may take at its end. */
const LABEL_SHARE = 0.36;

/**
 * Puts series over years on a canvas of this width, in pixels. Each line's name and newest value
 * stand at its end, pushed apart where lines end close together; a gap in the data is a gap.
 */
export function placeLines(
  spec: LinesSpec,
  width: number,
  height = width < NARROW_BELOW ? 340 : 380,
): PlacedChart {
  const narrow = width < NARROW_BELOW;
  const tickWidth = Math.max(
    ...spec.axis.ticks.map(({ label }) => textWidth(label, TEXT_SIZES.tick)),
  );
  const labels = spec.lines.map((line) => endLines(line, spec, narrow, width));
  const widest = Math.max(0, ...labels.flat().map(endWidth));
  const sides = {
    left: Math.ceil(tickWidth) + 12,
    right: Math.floor(width - widest - endGap(spec)),
    bottom: height - 32,
  };
  const x: PlacedScale = {
    min: spec.years[0]?.value ?? 0,
    max: spec.years.at(-1)?.value ?? 1,
    from: sides.left + EDGE,
    to: sides.right - EDGE,
  };
  const breaks = placeBreaks(spec.breaks, x, sides, width);
  const area = { ...sides, top: breaks.top };
  const { min, max, ticks } = spec.axis;
  const y: PlacedScale = { min, max, from: area.bottom, to: area.top };
  const beside = ticksBeside(ticks, y, area);
  const below = ticksBelow(spec.years, x, area, false);
  const placed = spec.lines.map((line, series) => placeLine(line, series, spec, x, y));
  const ends = placeEnds(placed, labels, area, { narrow, gap: endGap(spec) });
  return {
    width,
    height,
    area: { ...area, left: x.from, right: x.to },
    scales: { x, y },
    rules: [...beside.rules, ...below.rules, ...breaks.rules, ...ends.rules],
    lines: placed.map(({ line }) => line),
    marks: placed.flatMap(({ marks }) => marks),
    key: [],
    texts: [...beside.texts, ...below.texts, ...breaks.texts, ...ends.texts],
  };
}

function placeLine(
  line: ChartLine,
  series: number,
  spec: LinesSpec,
  x: PlacedScale,
  y: PlacedScale,
): { line: PlacedLine; marks: Mark[] } {
  const runs: Point[][] = [[]];
  const marks: Mark[] = [];
  line.points.forEach((point, index) => {
    const year = spec.years[index]?.value;
    if (point === null || year === undefined) {
      runs.push([]);
      return;
    }
    const at = { x: pixelFor(x, year), y: pixelFor(y, point.value) };
    runs.at(-1)?.push(at);
    marks.push({
      kind: 'series',
      ...at,
      series,
      index,
      radius: line.reference === true ? 0 : RADIUS,
    });
  });
  const reference = line.reference === true;
  return { line: { series, reference, runs: runs.filter((run) => run.length > 0) }, marks };
}

/** Name and newest value: one line where there is room, under each other where there is not. */
function endLines(
  line: ChartLine,
  { years }: LinesSpec,
  narrow: boolean,
  width: number,
): readonly string[] {
  const last = line.points.findLastIndex((point) => point !== null);
  const label = line.points[last]?.label ?? '';
  // Beside the newest values of the others, one of an earlier year must not pass for newest.
  const value = last < years.length - 1 ? `${years[last]?.label ?? ''}: ${label}` : label;
  const room = width * LABEL_SHARE;
  return narrow
    ? [...nameLines(line.name, room), value]
    : [`${fit(line.name, room, TEXT_SIZES.end)} ${value}`];
}

/** A name in as many lines as it needs, with small words beside what follows: "and Chelsea". */
function nameLines(name: string, room: number): readonly string[] {
  // Some readers set letters and words further apart; a line that just fits would then be cut off.
  const fits = (text: string): boolean => textWidth(text, TEXT_SIZES.end) <= room * 0.8;
  const parts = name.split(/(?<!\b(?:and|of|the|upon)) /);
  const lines = parts.reduce<string[]>((done, part) => {
    const longer = [done.at(-1), part].filter((words) => words !== undefined).join(' ');
    return fits(longer) ? [...done.slice(0, -1), longer] : [...done, part];
  }, []);
  return lines.map((line) => fit(line, room, TEXT_SIZES.end));
}

/** Bold letters may be wider than the guess, and a picture ends where the chart does. */
function endWidth(text: string): number {
  const { end } = TEXT_SIZES;
  return Math.max(textWidth(text, end), lineWidth(text, end, true));
}

function endGap({ lines }: LinesSpec): number {
  return lines.length > PLAIN_ENDS ? LED_GAP : END_GAP;
}

/** The words at the ends of the lines, and where they are many the rules that lead to them. */
function placeEnds(
  placed: readonly { readonly marks: readonly Mark[] }[],
  labels: readonly (readonly string[])[],
  area: PlacedChart['area'],
  { narrow, gap }: { readonly narrow: boolean; readonly gap: number },
): { rules: Rule[]; texts: PlacedText[] } {
  const ends = placed
    .flatMap(({ marks }, series) => {
      const last = marks.at(-1);
      return last === undefined ? [] : [{ series, x: last.x, y: last.y }];
    })
    .toSorted((a, b) => a.y - b.y);
  const heights = ends.map(
    ({ series }) => (labels[series] ?? []).length * LINE_HEIGHT + (narrow ? 2 : 0),
  );
  const places = spread(
    ends.map(({ y }) => y),
    heights,
    area.top,
    area.bottom,
  );
  const newest = Math.max(...ends.map(({ x }) => x));
  const rules = ends.flatMap(({ x, y }, order): Rule[] => {
    // From the end of an earlier year it would cross the plot: the words say the year.
    if (x < newest) return [];
    const x2 = area.right + gap - 4;
    return [{ kind: 'leader', x1: x + RADIUS + 2, y1: y, x2, y2: places[order] ?? y }];
  });
  const texts = ends.flatMap(({ series }, order) => {
    const lines = labels[series] ?? [];
    const middle = places[order] ?? 0;
    const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + 5;
    return lines.map((text, index): PlacedText => ({
      kind: 'end',
      x: area.right + gap,
      y: first + index * LINE_HEIGHT,
      text,
      anchor: 'start',
    }));
  });
  return { rules: gap === LED_GAP ? rules : [], texts };
}

/**
 * Moves sorted middles apart until each has its height, and keeps all of it between the bounds;
 * where there is too little room, those that come first run out over the upper one.
 */
export function spread(
  middles: readonly number[],
  heights: readonly number[],
  least: number,
  most: number,
): readonly number[] {
  const half = (index: number): number => (heights[index] ?? 0) / 2;
  const moved = [...middles];
  for (let i = 0; i < moved.length; i++) {
    const before = i === 0 ? least : (moved[i - 1] ?? least) + half(i - 1);
    moved[i] = Math.max(moved[i] ?? 0, before + half(i));
  }
  for (let i = moved.length - 1; i >= 0; i--) {
    const after = i === moved.length - 1 ? most : (moved[i + 1] ?? most) - half(i + 1);
    moved[i] = Math.min(moved[i] ?? 0, after - half(i));
  }
  return moved;
}
