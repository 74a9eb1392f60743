import type { Colours } from './colours.client.ts';

/**
 * The light colours of tokens.css, for pictures that stand where no style sheet reaches.
 * palette.test.ts holds the two together.
 */
export const PALETTE = {
  paper: '#fdfcf9',
  surface: '#f4f1ea',
  line: '#d9d4c8',
  edge: '#767168',
  ink: '#14252c',
  muted: '#4b5b61',
  brand: '#0b5560',
  deep: '#0e2a33',
  light: '#ffeabf',
  'series-1': '#12436d',
  'series-2': '#1f8478',
  'series-3': '#801650',
  'series-4': '#d4531a',
} as const;

/** The mark is a night scene: its beam has a colour of its own, as in header.css. */
export const BEAM = '#96702f';

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
