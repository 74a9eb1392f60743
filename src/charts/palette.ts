import { LIGHT } from '../domain/site/tokens.ts';
import type { Colours } from './colours.client.ts';

/** The usual light colours, for pictures that stand where no style sheet reaches. */
export const PALETTE = LIGHT;

/** The mark is a night scene: its beam has a colour of its own. */
export const BEAM = LIGHT['mark-beam'];

/** A file that goes into papers stands on white; a card stands on the hub's own paper. */
export const WHITE = '#ffffff';

/** What charts.css gives a chart in the light scheme, on a background of choice. */
export function chartColours(background: string): Colours {
  return {
    text: PALETTE.ink,
    muted: PALETTE.muted,
    background,
    grid: PALETTE.line,
    base: PALETTE.edge,
    link: PALETTE.edge,
    before: PALETTE.muted,
    after: PALETTE['series-1'],
    series: [PALETTE['series-1'], PALETTE['series-2'], PALETTE['series-4'], PALETTE['series-3']],
  };
}
