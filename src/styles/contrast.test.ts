import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const schemes = { light: coloursOf(light), dark: { ...coloursOf(light), ...coloursOf(dark) } };

/** Text on what it stands on, 4.5:1. Muted text stands on every surface that prose stands on. */
const TEXT: readonly (readonly [text: string, ground: string])[] = [
  ...['ink', 'muted', 'link', 'link-hover', 'visited', 'brand', 'error'].flatMap((text) =>
    ['paper', 'surface', 'light'].map((ground) => [text, ground] as const),
  ),
  ['on-brand', 'brand'],
  ...['class-1', 'class-2', 'class-3'].map((ground) => ['ink', ground] as const),
  // The stripes of a square without a figure.
  ['muted', 'line'],
  ...['class-4', 'class-5'].map((ground) => ['on-brand', ground] as const),
  ['on-deep', 'deep'],
  ['on-deep-muted', 'deep'],
];

/** Shapes and borders a reader must see, 3:1. */
const SHAPES: readonly (readonly [shape: string, ground: string])[] = [
  ...['edge', 'brand', 'focus', 'series-1', 'series-2', 'series-3', 'series-4'].flatMap((shape) =>
    ['paper', 'surface'].map((ground) => [shape, ground] as const),
  ),
  ['beam', 'deep'],
  ['focus', 'light'],
];

describe.each(Object.entries(schemes))('in the %s scheme', (_, colours) => {
  test.each(TEXT)('text %s on %s', (text, ground) => {
    expect(contrast(pick(colours, text), pick(colours, ground))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('shape %s on %s', (shape, ground) => {
    expect(contrast(pick(colours, shape), pick(colours, ground))).toBeGreaterThanOrEqual(3);
  });
});

function coloursOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

function pick(colours: Record<string, string>, name: string): string {
  const hex = colours[name];
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return hex;
}

/** Contrast ratio of two colours as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
