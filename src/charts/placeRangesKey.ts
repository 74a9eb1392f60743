import type { RangesSpec } from '../domain/comparison/chartSpec.ts';
import { TEXT_SIZES, textWidth, type Mark, type PlacedText, type Rule } from './placed.ts';

const RADIUS = 6;
const KEY_GAP = 6;
const KEY_BETWEEN = 20;
const KEY_LINE = 22;
/** Length of the bar in the key. */
const BAR = 26;

interface Key {
  readonly marks: readonly Mark[];
  readonly rules: readonly Rule[];
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

/** Says what a disc, a ring and a bar are, on as many lines as they need. */
export function placeRangesKey({ clearFrom }: RangesSpec, width: number): Key {
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
