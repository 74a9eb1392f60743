import type { FoundNumber } from './findNumbers.ts';

// The rest of a text after a number that says how long or how often: 5-day, 3 to 4 days,
// 18 months, 12-session, 4 times a year.
const DURATION =
  /^(?:(?: to | or |[-–])\d+)?(?:[ -](?:years?|months?|weeks?|days?|hours?|minutes?|terms?)|-(?:sessions?|steps?|stages?|parts?|modules?|points?|tiers?|pages?)| times an? (?:year|month|week|day|term))\b/;
// What comes before the number of a name: Level 3, Key Stage 2, Years 7 and 8, section 47.
const NAME =
  /\b(?:Years?|[Ll]evels?|[Ss]tages?|[Tt]iers?|[Ss]ections?|[Ss]chedules?|[Pp]arts?|[Pp]hases?|[Ss]teps?|[Gg]rades?|[Aa]rticles?|[Cc]hapters?|[Mm]odules?|[Vv]ersions?|[Rr]egulations?|[Bb]ands?|[Ss]cales?|SCP) (?:\d+(?: to |, | and | or |–))*$/;
// Before and after an age: aged 16 to 25, under 5s.
const AGE = /\b(?:[Aa]ged|[Aa]ges?(?: of)?) (?:\d+(?: to | and | or |[-–]))?$/;
const AGES = /^(?:(?: to |[-–])\d+)?s\b/;
// COVID-19
const JOINED = /\p{L}-$/u;

/** As far back as the words before a number are looked at. */
const NEAR = 80;

/**
 * Whether a number describes and is no figure: how long or how often something is, a name with a
 * number in it, or an age. Percentages and money never are.
 */
export function describedBy(
  { unit, start, end }: FoundNumber,
  text: string,
): 'duration' | 'name' | undefined {
  if (unit !== 'none') return undefined;
  const [before, after] = [
    text.slice(Math.max(0, start - NEAR), start),
    text.slice(end, end + NEAR),
  ];
  if (DURATION.test(after)) return 'duration';
  const isName = [NAME, AGE, JOINED].some((pattern) => pattern.test(before)) || AGES.test(after);
  return isName ? 'name' : undefined;
}
