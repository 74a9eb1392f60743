import { lightnessOf, linear, withLightness } from './oklch.ts';
import type { Colours, Token } from './tokens.ts';

/** Two colours that meet, and how far apart WCAG 2.2 wants them. */
export interface Pair {
  readonly front: Token;
  readonly ground: Token;
  readonly least: number;
}

export const LEAST_FOR_TEXT = 4.5;
export const LEAST_FOR_SHAPES = 3;

/** Every pair in use. Muted text stands on every surface that prose stands on. */
export const PAIRS: readonly Pair[] = [
  ...pairs(
    LEAST_FOR_TEXT,
    ['ink', 'muted', 'link', 'link-hover', 'visited', 'brand', 'error'],
    ['paper', 'surface', 'light'],
  ),
  ...pairs(LEAST_FOR_TEXT, ['on-brand'], ['brand', 'link-hover', 'class-4', 'class-5']),
  ...pairs(LEAST_FOR_TEXT, ['ink'], ['class-1', 'class-2', 'class-3']),
  // The stripes of a square without a figure.
  ...pairs(LEAST_FOR_TEXT, ['muted'], ['line']),
  ...pairs(LEAST_FOR_TEXT, ['on-deep', 'on-deep-muted'], ['deep']),
  ...pairs(
    LEAST_FOR_SHAPES,
    ['edge', 'brand', 'focus', 'series-1', 'series-2', 'series-3', 'series-4'],
    ['paper', 'surface'],
  ),
  ...pairs(LEAST_FOR_SHAPES, ['beam'], ['deep']),
  ...pairs(LEAST_FOR_SHAPES, ['focus'], ['light']),
];

function pairs(
  least: number,
  fronts: readonly Token[],
  grounds: readonly Token[],
): readonly Pair[] {
  return fronts.flatMap((front) => grounds.map((ground) => ({ front, ground, least })));
}

/** Contrast ratio of two colours (`#rrggbb`) as WCAG 2.2 defines it, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The pairs that cannot be told apart well enough. */
export function weakPairs(colours: Colours): readonly Pair[] {
  return PAIRS.filter(
    ({ front, ground, least }) => contrast(colours[front], colours[ground]) < least,
  );
}

/**
 * The nearest shade of a colour that stands far enough from another; `undefined` where neither
 * black nor white would.
 */
export function shadeThatReads(colour: string, other: string, least: number): string | undefined {
  const start = lightnessOf(colour);
  const steps = Array.from({ length: 101 }, (_, index) => index / 100).toSorted(
    (a, b) => Math.abs(a - start) - Math.abs(b - start),
  );
  return steps
    .map((lightness) => withLightness(colour, lightness))
    .find((shade) => contrast(shade, other) >= least);
}

function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
