/** Finding examples by problem, in 3 steps. */
export const title = 'Find by problem';
export const lead =
  'Three questions lead to examples that fit. Stop at any of them: what fits so far stands below.';
export const change = 'Change';

// What fits.
export const theFirst = (shown: number) =>
  `The first ${shown}: examples that are mainly about the problem, then others.`;
export const moreNotSay = (n: number, what: string) =>
  `${n} more ${n === 1 ? 'does' : 'do'} not say ${what}`;
export const theseAre = (shown: number, all: number) => `These are ${shown} of ${all}.`;
export const readOn = 'Read on';
export const allInList = (n: number) => `These ${n} in the list with all its filters`;
export const allOn = (theme: string) => `All examples on ${theme}`;
export const commaAnd = ', and';
export const whatInCommon = 'what they have in common';
export const examplesInCommon = ': what its examples have in common';
export const anotherProblem = 'Choose another problem';

// The next question.
export const noneKnown = (n: number, what: string) =>
  `None is known to fit: ${n} ${n === 1 ? 'does' : 'do'} not say ${what}`;
export const othersNotSay = (n: number, what: string) =>
  `; ${n} more ${n === 1 ? 'does' : 'do'} not say ${what}`;
