import type { LinesSpec } from '../domain/comparison/chartSpec.ts';
import { placeLines } from './placeLines.ts';
import { renderSvg } from './renderSvg.ts';

const WIDTH = 340;
const HEIGHT = 230;

/** How high a small chart is drawn where it has this width, in pixels. */
export function smallHeight(width: number): number {
  return Math.round((HEIGHT / WIDTH) * width);
}

/** Draws series as one of several small charts; `id` is unique on the page. */
export function smallDrawing(spec: LinesSpec, id: string): string {
  // Breaks are told in the notes: their words have no room here.
  return renderSvg(placeLines({ ...spec, breaks: [] }, WIDTH, HEIGHT), {
    classes: 'series-picture',
    id,
    title: spec.title,
    description: spec.sentence,
  });
}
