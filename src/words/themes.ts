/** Themes: the list of all, each one’s page, and what is missing among the examples. */
import { countOf } from '../domain/words.ts';

export const description = 'Examples of practice by the problem or field they belong to.';
export const lead =
  'Each theme gathers examples that work on the same problem, says what they have in common, and what is still missing.';
export const noExamples = 'No examples yet';
export const fromCouncils = (n: number) => `from ${countOf(n, 'council')}`;
export const newest = 'Newest:';
export const officialFigures = 'Official figures:';
export const missingByTheme = 'What is missing, theme by theme';
export const fewestExamples = 'Fewest examples:';
export const missingIn = (what: string, lacking: number, all: number) =>
  `${what}: ${lacking} of ${all} themes.`;
export const canFillGap =
  'A council that has tried something, whether or not it worked, can fill a gap.';
export const tellUs = 'Tell us what you found';
export const seeGaps = 'See what is missing, theme by theme and region by region';

// One theme.
export const inCommon = 'What the examples have in common';
export const tips = 'Tips';
export const openQuestions = 'What nobody here can answer yet';
export const inThisTheme = 'In this theme';
export const measuresHere = 'Measures that belong here';
export const official = 'official';
export const oftenAlso = 'Often also about';
export const noneShared =
  'No council has shared an example on this theme yet. If yours has tried something, whether or not it worked, it could be the first.';
export const about = 'in this theme';
export const order = 'those mainly about the theme first, then A to Z';
export const sideBySide = (theme: string) => `${theme}: the examples side by side`;

// What is missing.
export const missing = 'What is missing';
export const ifYouCanAdd = 'If your council can add it,';
export const shownBy = 'Shown by';
