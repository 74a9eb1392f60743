import type { LinesSpec } from '../domain/comparison/chartSpec.ts';
import {
  LINE_HEIGHT,
  pixelFor,
  TEXT_SIZES,
  textWidth,
  type PlacedChart,
  type PlacedScale,
  type PlacedText,
  type Rule,
} from './placed.ts';

/** The words of a day and its line, across the chart. */
interface Span {
  /** Where the line stands. */
  readonly place: number;
  /** Where the words begin and end. */
  readonly from: number;
  readonly to: number;
}

/**
 * Days that part the figures, each with its words over the plot: on a line of their own where two
 * would run into each other, and never over the edge.
 */
export function placeBreaks(
  breaks: LinesSpec['breaks'],
  x: PlacedScale,
  { left, right, bottom }: Pick<PlacedChart['area'], 'left' | 'right' | 'bottom'>,
  width: number,
): { rules: Rule[]; texts: PlacedText[]; top: number } {
  const placed = breaks
    .map(({ at, label, kind: given }) => {
      const kind = given ?? ('break' as const);
      const place = pixelFor(x, at);
      const room = textWidth(label, TEXT_SIZES[kind]);
      const isRight = place > (left + right) / 2;
      const from = Math.max(0, Math.min(isRight ? place + 4 - room : place - 4, width - room));
      return { kind, place, label, from, to: from + room };
    })
    .toSorted((a, b) => a.from - b.from);
  const rows = rowsOf(placed);
  const top = breaks.length === 0 ? 12 : 34 + Math.max(...rows) * LINE_HEIGHT;
  const heightOf = (index: number): number => top - 16 - (rows[index] ?? 0) * LINE_HEIGHT;
  return {
    top,
    rules: placed.map(({ kind, place }, index) => ({
      kind,
      x1: place,
      y1: heightOf(index) + 8,
      x2: place,
      y2: bottom,
    })),
    texts: placed.map(({ kind, label, from }, index) => ({
      kind,
      x: from,
      y: heightOf(index),
      text: label,
      anchor: 'start',
    })),
  };
}

/**
 * The row of each day's words, from 0 at the plot. Filled from the left or from the right,
 * whichever leads fewer lines down through the words of another.
 */
function rowsOf(spans: readonly Span[]): readonly number[] {
  const fromLeft = fill(spans);
  const fromRight = fill(spans.toReversed()).toReversed();
  return crossings(spans, fromRight) < crossings(spans, fromLeft) ? fromRight : fromLeft;
}

function fill(spans: readonly Span[]): number[] {
  const rows: number[] = [];
  for (const [index, { from, to }] of spans.entries()) {
    const taken = spans
      .slice(0, index)
      .flatMap((other, at) => (other.to + 8 > from && other.from < to + 8 ? [rows[at] ?? 0] : []));
    rows.push([0, 1, 2, 3].find((row) => !taken.includes(row)) ?? 0);
  }
  return rows;
}

function crossings(spans: readonly Span[], rows: readonly number[]): number {
  return spans.reduce((sum, { place }, index) => {
    const row = rows[index] ?? 0;
    const crossed = spans.filter(
      ({ from, to }, other) => (rows[other] ?? 0) < row && from < place && place < to,
    );
    return sum + crossed.length;
  }, 0);
}
