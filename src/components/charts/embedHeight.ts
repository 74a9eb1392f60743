import { placeChart } from '../../charts/place.ts';
import { WIDE_WIDTH } from '../../charts/placed.ts';
import { smallHeight } from '../../charts/smallDrawing.ts';
import { chartSpec } from '../../domain/comparison/chartSpec.ts';
import type { PublishedChart } from '../../domain/published-chart/publishedChart.ts';

/** Finding, sentence, source and space between them, at the width of a usual page. */
const WORDS = 340;
const PANELS_WORDS = 200;
const PANEL_WIDTH = 330;
const PANEL_WORDS = 95;

/** How high a frame shows a chart whole where it is some 700 pixels wide; a smaller one scrolls. */
export function embedHeight({ panels }: PublishedChart): number {
  const [only, ...more] = panels;
  if (more.length > 0) {
    const lines = Math.ceil(panels.length / 2);
    return PANELS_WORDS + lines * (smallHeight(PANEL_WIDTH) + PANEL_WORDS);
  }
  const spec = chartSpec(only);
  return WORDS + (spec === undefined ? 0 : placeChart(spec, WIDE_WIDTH).height);
}
