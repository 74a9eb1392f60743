import type { ChartSpec } from '../domain/comparison/chartSpec.ts';
import { placeDumbbell } from './placeDumbbell.ts';
import { placeLines } from './placeLines.ts';
import { placeRanges } from './placeRanges.ts';
import type { PlacedChart } from './placed.ts';

/** Puts any chart on a canvas of this width, in pixels. */
export function placeChart(spec: ChartSpec, width: number): PlacedChart {
  switch (spec.kind) {
    case 'dumbbell':
      return placeDumbbell(spec, width);
    case 'lines':
      return placeLines(spec, width);
    case 'ranges':
      return placeRanges(spec, width);
  }
}
