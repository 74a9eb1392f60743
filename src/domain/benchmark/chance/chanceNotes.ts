import type { Measure } from '../../catalogue.ts';
import { FEWEST_FOR_PERCENT } from '../../measure/fewest.ts';
import { countOf, listOf } from '../../words.ts';

/** How the ranges of a comparison came about. */
export interface Chances {
  /** How many ranges were set against a line, counting each line. */
  readonly comparisons: number;
  /** Names of lines that count the councils themselves in: "London", "England". */
  readonly lines: readonly string[];
  /** What the percentage is a share of. */
  readonly base: string;
}

/** Of how many true ranges one lies elsewhere: what 95% leaves. */
const OUTSIDE = 0.05;

/** What a reader must know before trusting "lower" and "higher". */
export function chanceNotes({ comparisons, lines, base }: Chances): string[] {
  const expected = Math.round(comparisons * OUTSIDE);
  return [
    `The range is a 95% interval by Wilson’s method: the true rates that the published one fits with if only chance moved it. It is worked out here from the published rate and the number of ${base}. It treats each full-time equivalent as a separate yes or no, which people, who share teams and reasons, are not quite: the true range may be wider.`,
    '“Lower” and “higher” are said only where the whole range lies on one side of the line. “Not clearly different” does not mean the same: chance alone could explain the difference.',
    ...(expected === 0
      ? []
      : [
          `Even if no council truly differed, about 1 range in 20 would miss a line by chance alone: about ${expected} of the ${countOf(comparisons, 'comparison')} here.`,
        ]),
    ...(lines.length === 0
      ? []
      : [
          `${listOf(lines)} ${lines.length === 1 ? 'counts' : 'count'} in the councils that belong to it, which brings them a little nearer to its line.`,
        ]),
  ];
}

/** Symbol and reason of a percentage of too few people. */
export const TOO_FEW = {
  symbol: `<${FEWEST_FOR_PERCENT}`,
  reason: `Fewer than ${FEWEST_FOR_PERCENT} people: the percentage moves too much when one person does`,
} as const;

/** Why a measure has no ranges. */
export function noChanceNote({ name, unit }: Pick<Measure, 'name' | 'unit'>): string {
  return unit === 'percent'
    ? `No range of chance is given: ${name.toLowerCase()} is a share of days, not of people, and one person’s days come together, so chance cannot be worked out from the figure alone. A small difference may be no difference.`
    : `No range of chance is given: ${name.toLowerCase()} is an average, and how far it varies within a council is not published. A small difference may be no difference.`;
}
