/** A chart with every part at its pixel. Both renderers draw exactly this. */
export interface PlacedChart {
  readonly width: number;
  readonly height: number;
  /** The plot inside the furniture: Chart.js is told to use the same. */
  readonly area: Area;
  /** How values become pixels, in both directions; shared with Chart.js. */
  readonly scales: { readonly x: PlacedScale; readonly y: PlacedScale };
  readonly rules: readonly Rule[];
  readonly lines: readonly PlacedLine[];
  readonly marks: readonly Mark[];
  /** Marks that explain the others and belong to no value. */
  readonly key: readonly Mark[];
  readonly texts: readonly PlacedText[];
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A linear scale along one side of the area. */
export interface PlacedScale {
  readonly min: number;
  readonly max: number;
  /** Pixel of the least value. */
  readonly from: number;
  /** Pixel of the greatest value. */
  readonly to: number;
}

export interface Rule {
  readonly kind:
    | 'grid'
    | 'base'
    | 'link'
    | 'leader'
    | 'break'
    | 'start'
    | 'range'
    | 'across-first'
    | 'across-second';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlacedLine {
  readonly series: number;
  readonly reference: boolean;
  /** Runs of points without a gap between them. */
  readonly runs: readonly (readonly Point[])[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Mark extends Point {
  readonly kind: 'before' | 'after' | 'series' | 'clear' | 'open';
  /** Number of the line, from 0; of the row in a dumbbell. */
  readonly series: number;
  /** Number of the point within its series. */
  readonly index: number;
  readonly radius: number;
}

export type TextKind =
  | 'name'
  | 'detail'
  | 'tick'
  | 'before'
  | 'after'
  | 'end'
  | 'break'
  | 'start'
  | 'key'
  | 'row'
  | 'across';

export interface PlacedText extends Point {
  readonly kind: TextKind;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Sizes in pixels, the same in the style sheet and on the canvas. */
export const TEXT_SIZES: Readonly<Record<TextKind, number>> = {
  name: 16,
  detail: 14,
  tick: 14,
  before: 16,
  after: 16,
  end: 15,
  break: 14,
  start: 14,
  key: 14,
  row: 15,
  across: 14,
};

/** From one line of words to the next, in pixels. */
export const LINE_HEIGHT = 19;

/** Under this width a chart is drawn narrow. The style sheet switches at the same width. */
export const NARROW_BELOW = 560;
/** Widths the build draws at; the browser draws at its own. */
export const WIDE_WIDTH = 780;
export const NARROW_WIDTH = 340;

/** Where a value stands on a scale, in pixels: the sum that Chart.js does too. */
export function pixelFor({ min, max, from, to }: PlacedScale, value: number): number {
  return round(from + ((value - min) / (max - min)) * (to - from));
}

export function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

// The build cannot measure text, so widths are guessed, a little wide, from the typeface:
// small letters are narrower than figures and capitals.
const NARROW_LETTER = 0.53;
const WIDE_LETTER = 0.66;

export function textWidth(text: string, size: number): number {
  const wide = text.match(/[0-9A-Z%£mw…]/g)?.length ?? 0;
  return size * (wide * WIDE_LETTER + (text.length - wide) * NARROW_LETTER);
}

/** Cuts text at a word so that it fits; the table has the whole. */
export function fit(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let room = text.length - 1;
  while (room > 1 && textWidth(`${text.slice(0, room)}…`, size) > width) room -= 1;
  const space = text.slice(0, room + 1).lastIndexOf(' ');
  const kept = text.slice(0, space > room / 2 ? space : room);
  return `${kept.replace(/[\s,;:]+$/, '')}…`;
}
