import type { Measure } from '../../catalogue.ts';
import { listOf, sentenceCase } from '../../words.ts';

/** How the ranges of a comparison came about. */
export interface Chances {
  /** How many ranges are set against each line; 0 where they are too few to speak of. */
  readonly ranges: number;
  /** Names of lines that count the councils themselves in: "London", "England". */
  readonly lines: readonly string[];
  /** What the percentage is a share of. */
  readonly base: string;
  /** Whether the part is what happened over a year, set against those there at its end. */
  readonly overYear: boolean;
}

/** Of how many true ranges one lies elsewhere: what 95% leaves. */
const OUTSIDE = 0.05;

/** What a reader must know before trusting "lower" and "higher". */
export function chanceNotes({ ranges, lines, base, overYear }: Chances): string[] {
  return [
    `The ranges and the words “lower” and “higher” are worked out by this hub, not published with the figures. A range is a 95% interval by Wilson’s method, from the published rate and the number of ${base}: the underlying rates that the published one fits with. Everybody is counted and nobody sampled, so it tells how far a rate could move by chance though nothing behind it changed.`,
    'It takes each full-time equivalent as a separate yes or no. People share teams and reasons, so a true range may be wider.',
    ...(overYear
      ? [
          'What happened over the year is set against those there at its end. The one is no part of the other, so the range is rougher still.',
        ]
      : []),
    '“Lower” and “higher” are said only where the whole range lies on one side of the line. “Not clearly different” does not mean the same: chance alone could explain the difference.',
    ...expectedByChance(ranges),
    ...(lines.length === 0
      ? []
      : [
          `${sentenceCase(listOf(lines))} ${lines.length === 1 ? 'includes' : 'include'} councils set against ${lines.length === 1 ? 'it' : 'them'}, which draws a line towards them: the more, the larger the council.`,
        ]),
  ];
}

/** The same in one breath, for a paper. */
export function chanceInShort(): string {
  return '“Clearly” means that a 95% range for chance (Wilson’s method), worked out by this hub and not by the publisher of the figures, lies wholly on one side; about 1 range in 20 does so by chance alone.';
}

/** How many ranges would miss a line though no council differed from it: "1 or 2" for 1.45. */
function expectedByChance(ranges: number): string[] {
  const expected = ranges * OUTSIDE;
  if (Math.round(expected) === 0) return [];
  const [low, high] = [Math.round(expected - 0.25), Math.round(expected + 0.25)];
  const many = low === high ? `about ${low}` : `${low} or ${high}`;
  return [
    `Even if no council truly differed from a line, about 1 range in 20 would miss it by chance alone: ${many} of the ${ranges} here, for each line.`,
  ];
}

/** Why a measure has no ranges. */
export function noChanceNote({ name, unit }: Pick<Measure, 'name' | 'unit'>): string {
  return unit === 'percent'
    ? `No range of chance is given: ${name.toLowerCase()} is a share of days, not of people, and one person’s days come together, so chance cannot be worked out from the figure alone. A small difference may be no difference.`
    : `No range of chance is given: ${name.toLowerCase()} is an average, and how far it varies within a council is not published. A small difference may be no difference.`;
}
