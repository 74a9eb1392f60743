import type { Tick } from '../domain/comparison/axis.ts';
import {
  pixelFor,
  TEXT_SIZES,
  textWidth,
  type Area,
  type PlacedScale,
  type PlacedText,
  type Rule,
} from './placed.ts';

interface Ticks {
  readonly rules: readonly Rule[];
  readonly texts: readonly PlacedText[];
}

const BELOW = 20;
const BESIDE = 8;
const LEAST_SPACE = 14;

/** Grid lines and labels under the area, one for each tick; labels that would touch are left out. */
export function ticksBelow(
  ticks: readonly Tick[],
  scale: PlacedScale,
  area: Area,
  grid: boolean,
): Ticks {
  const widest = Math.max(...ticks.map(({ label }) => textWidth(label, TEXT_SIZES.tick)));
  const step = Math.abs(scale.to - scale.from) / Math.max(1, ticks.length - 1);
  const every = Math.max(1, Math.ceil((widest + LEAST_SPACE) / step));
  // Counted from the end: the newest year and the top of a scale keep their labels.
  const kept = ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
  return {
    rules: grid
      ? ticks.map(({ value }) => {
          const x = pixelFor(scale, value);
          return { kind: 'grid', x1: x, y1: area.top, x2: x, y2: area.bottom };
        })
      : [{ kind: 'base', x1: area.left, y1: area.bottom, x2: area.right, y2: area.bottom }],
    texts: kept.map(({ value, label }) => ({
      kind: 'tick',
      x: pixelFor(scale, value),
      y: area.bottom + BELOW,
      text: label,
      anchor: 'middle',
    })),
  };
}

/** Grid lines across the area with their labels at its left. */
export function ticksBeside(ticks: readonly Tick[], scale: PlacedScale, area: Area): Ticks {
  return {
    rules: ticks.map(({ value }) => {
      const y = pixelFor(scale, value);
      return { kind: 'grid', x1: area.left, y1: y, x2: area.right, y2: y };
    }),
    texts: ticks.map(({ value, label }) => ({
      kind: 'tick',
      x: area.left - BESIDE,
      y: pixelFor(scale, value) + TEXT_SIZES.tick * 0.35,
      text: label,
      anchor: 'end',
    })),
  };
}
