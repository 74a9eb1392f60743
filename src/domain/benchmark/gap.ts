import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';

/** A value that is not there, with the reason in words. Never 0, never NaN. */
export interface Gap {
  /**
   * The publisher's symbol, a dash where the publisher has no line for the year, or the hub's own
   * where a published percentage is of too few people to show.
   */
  readonly symbol: GapSymbol;
  readonly reason: string;
}

/** The hub's own symbol, for a percentage of too few people: see fewPeople. */
export const FEW = `<${FEWEST_FOR_PERCENT}` as const;

/**
 * Why an official value is missing. Symbols are the publisher's own, but for the last two; none of
 * them is zero.
 */
export const GAP_REASONS = {
  x: 'Not available: no figure was published',
  c: 'Suppressed, so that nobody can be recognised',
  u: 'Low reliability: not published',
  z: 'Not applicable',
  low: 'Rounds to 0 but is not 0',
  '–': 'Not counted on its own in this year',
  [FEW]: `Fewer than ${FEWEST_FOR_PERCENT} people: the percentage moves too much when one person does`,
} as const;

export type GapSymbol = keyof typeof GAP_REASONS;

export const NO_LINE: GapSymbol = '–';

/** Whether text is one of the publisher's symbols, and none of the hub's own. */
export function isGapSymbol(text: string): text is GapSymbol {
  return Object.hasOwn(GAP_REASONS, text) && text !== NO_LINE && text !== FEW;
}

/** The gap for a symbol, in the publisher's general reason or one known for the area and year. */
export function gap(symbol: GapSymbol, reason: string = GAP_REASONS[symbol]): Gap {
  return { symbol, reason };
}
