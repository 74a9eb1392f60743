import type { ChartSpec } from '../domain/comparison/chartSpec.ts';

/** The point that the keyboard has reached: a line and a year, or a row (its series is 0). */
export interface Step {
  readonly series: number;
  readonly index: number;
}

/**
 * Where a key leads. Along a line, left and right change the year, up and down the line; in a
 * chart of rows all four walk the rows. `undefined` for keys that mean nothing here.
 */
export function nextStep(spec: ChartSpec, from: Step | undefined, key: string): Step | undefined {
  const move = MOVES.get(key);
  if (move === undefined) return undefined;
  const lines = spec.kind === 'lines';
  const most = lines ? spec.years.length - 1 : spec.rows.length - 1;
  const lastSeries = lines ? spec.lines.length - 1 : 0;
  if (from === undefined) return { series: 0, index: lines ? most : 0 };
  if (move.edge !== undefined) return { ...from, index: move.edge === 'first' ? 0 : most };
  const along = lines ? move.across : move.across + move.down;
  return {
    series: within(from.series + (lines ? move.down : 0), lastSeries),
    index: within(from.index + along, most),
  };
}

interface Move {
  readonly across: number;
  readonly down: number;
  readonly edge?: 'first' | 'last';
}

const MOVES: ReadonlyMap<string, Move> = new Map<string, Move>([
  ['ArrowLeft', { across: -1, down: 0 }],
  ['ArrowRight', { across: 1, down: 0 }],
  ['ArrowUp', { across: 0, down: -1 }],
  ['ArrowDown', { across: 0, down: 1 }],
  ['Home', { across: 0, down: 0, edge: 'first' }],
  ['End', { across: 0, down: 0, edge: 'last' }],
]);

function within(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
