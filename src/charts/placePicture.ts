import { axisFor, type Limits } from '../domain/comparison/axis.ts';
import type { ChartPoint } from '../domain/comparison/chartSpec.ts';
import { pixelFor, TEXT_SIZES, textWidth, type PlacedChart, type PlacedText } from './placed.ts';

const WIDTH = 280;
const HEIGHT = 74;
const MIDDLE = 24;
const RADIUS = 8;
const EDGE = 12;

/**
 * A before and an after on one bare axis from 0, with their words under them: small enough to
 * stand beside a story. No ticks: the two values are written out.
 */
export function placePicture(before: ChartPoint, after: ChartPoint, limits: Limits): PlacedChart {
  const { min, max } = axisFor([before.value, after.value], limits, String);
  const x = { min, max, from: EDGE, to: WIDTH - EDGE };
  const y = { min: 0, max: 1, from: MIDDLE, to: MIDDLE + 1 };
  const from = pixelFor(x, before.value);
  const to = pixelFor(x, after.value);
  const texts = labels(from, to, before, after);
  return {
    width: WIDTH,
    height: HEIGHT,
    area: { left: x.from, right: x.to, top: 0, bottom: HEIGHT },
    scales: { x, y },
    rules: [
      { kind: 'base', x1: 0, y1: MIDDLE, x2: WIDTH, y2: MIDDLE },
      { kind: 'base', x1: x.from, y1: MIDDLE - 5, x2: x.from, y2: MIDDLE + 5 },
      { kind: 'link', x1: from, y1: MIDDLE, x2: to, y2: MIDDLE },
    ],
    lines: [],
    marks: [
      {
        kind: 'before',
        x: from,
        y: MIDDLE,
        series: 0,
        index: 0,
        radius: from === to ? 12 : RADIUS,
      },
      { kind: 'after', x: to, y: MIDDLE, series: 0, index: 0, radius: RADIUS },
    ],
    key: [],
    texts,
  };
}

/** Under each point its words, moved apart and kept inside the picture. */
function labels(from: number, to: number, before: ChartPoint, after: ChartPoint): PlacedText[] {
  const size = TEXT_SIZES.end;
  const first = { kind: 'before' as const, text: `before ${before.label}`, at: from };
  const second = { kind: 'after' as const, text: `after ${after.label}`, at: to };
  const [left, right] = from <= to ? [first, second] : [second, first];
  const wide = (text: string): number => textWidth(text, size);
  const gap = 14;
  const total = wide(left.text) + gap + wide(right.text);
  // Too long for one line: the right one goes under the left.
  const stacked = total > WIDTH;
  const latest = stacked ? WIDTH - wide(left.text) : WIDTH - total;
  const start = Math.max(0, Math.min(left.at - wide(left.text) / 2, latest));
  const next = stacked
    ? Math.max(0, Math.min(right.at - wide(right.text) / 2, WIDTH - wide(right.text)))
    : Math.min(
        Math.max(right.at - wide(right.text) / 2, start + wide(left.text) + gap),
        WIDTH - wide(right.text),
      );
  const place = (label: typeof left, x: number, y: number): PlacedText => ({
    kind: label.kind,
    text: label.text,
    x,
    y,
    anchor: 'start',
  });
  const baseline = MIDDLE + 28;
  return [place(left, start, baseline), place(right, next, stacked ? baseline + 18 : baseline)];
}
