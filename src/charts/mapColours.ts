import { PALETTE, WHITE } from './palette.ts';

/** The light colours of a map, for a picture that leaves the hub; a test holds them to tokens.css. */
export const MAP_COLOURS = {
  ...PALETTE,
  ground: WHITE,
} as const;

export type MapColour = keyof typeof MAP_COLOURS;

/** Grounds on which ink does not read. */
const DARK: readonly MapColour[] = ['class-4', 'class-5', 'brand'];

/** The colour of text on a ground. */
export function textOn(ground: MapColour, text: 'ink' | 'muted' = 'ink'): string {
  return MAP_COLOURS[DARK.includes(ground) ? 'on-brand' : text];
}
