import type { ChartSpec } from '../domain/comparison/chartSpec.ts';
import { placeChart } from './place.ts';
import { NARROW_WIDTH, WIDE_WIDTH } from './placed.ts';
import { renderSvg } from './renderSvg.ts';

/** A chart drawn for a narrow and for a wide page: the style sheet shows one of them. */
export interface Drawings {
  readonly wide: string;
  readonly narrow: string;
}

/** Draws a chart as SVG text at both widths; `id` is unique on the page. */
export function drawings(spec: ChartSpec, id: string): Drawings {
  const draw = (name: 'wide' | 'narrow', width: number): string =>
    renderSvg(placeChart(spec, width), {
      title: spec.title,
      description: spec.sentence,
      id: `${id}-${name}`,
      classes: `chart-${name}`,
    });
  return { wide: draw('wide', WIDE_WIDTH), narrow: draw('narrow', NARROW_WIDTH) };
}
