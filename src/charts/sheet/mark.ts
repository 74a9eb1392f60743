import { BEAM, PALETTE } from '../palette.ts';
import type { SheetShape } from './sheet.ts';

/** The side of the square that the mark is drawn in. */
export const MARK_SIDE = 36;

const NIGHT = 'M7 0H29A7 7 0 0 1 36 7V29A7 7 0 0 1 29 36H7A7 7 0 0 1 0 29V7A7 7 0 0 1 7 0z';
const BEAM_PATH = 'M9 6L32.8 25.6H9.8z';
const POOL = 'M9.5 26A11.7 4.6 0 1 0 32.9 26A11.7 4.6 0 1 0 9.5 26z';
const LAMP = 'M5.5 7A3 3 0 1 0 11.5 7A3 3 0 1 0 5.5 7z';

/** By its outlines a picture is known to hold the mark. */
export const MARK_PATHS: readonly string[] = [NIGHT, BEAM_PATH, POOL, LAMP];

/** The hub's mark at a place: night, beam, pool of light and lamp, as in Wordmark.astro. */
export function markAt(x: number, y: number, size: number): readonly SheetShape[] {
  const place = { x, y, zoom: size / MARK_SIDE };
  return [
    { path: NIGHT, fill: PALETTE.deep, ...place },
    { path: BEAM_PATH, fill: BEAM, ...place },
    { path: POOL, fill: PALETTE.light, ...place },
    { path: LAMP, fill: PALETTE.light, ...place },
  ];
}

/** The motif: a disc of light behind the one thing that matters. */
export function discAt(x: number, y: number, radius: number): SheetShape {
  return { path: 'M-1 0A1 1 0 1 0 1 0A1 1 0 1 0 -1 0z', fill: PALETTE.light, x, y, zoom: radius };
}

/** A thin line across, from the left. */
export function ruleAt(x: number, y: number, width: number): SheetShape {
  return { path: `M0 0H${width}V1H0z`, fill: PALETTE.line, x, y, zoom: 1 };
}
