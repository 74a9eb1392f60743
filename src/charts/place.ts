import type { ChartSpec } from '../domain/comparison/chartSpec.ts';
import { placeDumbbell } from './placeDumbbell.ts';
import { placeLines } from './placeLines.ts';
import type { PlacedChart } from './placed.ts';

/** Puts any chart on a canvas of this width, in pixels. */
export function placeChart(spec: ChartSpec, width: number): PlacedChart {
  return spec.kind === 'dumbbell' ? placeDumbbell(spec, width) : placeLines(spec, width);
}
