import type { RangesSpec } from '../domain/comparison/chartSpec.ts';
import {
  pixelFor,
  TEXT_SIZES,
  textWidth,
  type Area,
  type PlacedScale,
  type PlacedText,
  type Rule,
} from './placed.ts';

/** A line's name stands above the rows; each level of names has this height. */
export const LINE_LABEL_HEIGHT = 20;
/** Between a line and its name. */
const LABEL_EDGE = 5;

/** A line down through the rows, with the place of its name above them. */
export interface Across {
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'end';
  /** How many names stand under this one. */
  readonly level: number;
}

/**
 * Names stand beside their lines, the left one to the left and the right one to the right, so that
 * no line runs through a name. Where the left has no room they stand one over the other.
 */
export function placeAcross({ references }: RangesSpec, x: PlacedScale, width: number): Across[] {
  const places = references.map(({ value }) => pixelFor(x, value));
  const least = Math.min(...places);
  const sides = references.map(({ label }, index) => {
    const at = places[index] ?? 0;
    const room = textWidth(label, TEXT_SIZES.across) + LABEL_EDGE;
    const left = references.length > 1 && at === least && at - room >= 0;
    return { x: at, label, anchor: left || at + room > width ? 'end' : 'start' } as const;
  });
  const apart = new Set(sides.map(({ anchor }) => anchor)).size === sides.length;
  const equal = new Set(places).size < places.length;
  return sides.map((side, index) => ({
    ...side,
    level: apart && !equal ? 0 : sides.length - 1 - index,
  }));
}

export function acrossRules(lines: readonly Across[], area: Area): Rule[] {
  return lines.map(({ x, level }, index) => ({
    kind: index === 0 ? 'across-first' : 'across-second',
    x1: x,
    y1: area.top - 20 - level * LINE_LABEL_HEIGHT,
    x2: x,
    y2: area.bottom,
  }));
}

export function acrossTexts(lines: readonly Across[], { top }: Area): PlacedText[] {
  return lines.map(({ x, label, anchor, level }) => ({
    kind: 'across',
    x: x + (anchor === 'start' ? LABEL_EDGE : -LABEL_EDGE),
    y: top - 10 - level * LINE_LABEL_HEIGHT,
    text: label,
    anchor,
  }));
}
