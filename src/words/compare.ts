/** Comparing: councils in official figures, and examples side by side. */
import { countOf } from '../domain/words.ts';

export const description =
  'Compare councils on official figures, or examples of practice on what they did, what came of it and what it took.';
export const lead = 'Two kinds of comparison, kept apart because their figures are not alike.';
export const compareExamples = 'Compare examples';
export const examplesText =
  'Up to 4 examples side by side: the problem, the result and how it is known, cost, staffing and lead-in time, what to keep and adapt, and whom to ask.';
export const examplesFigures = 'Uses figures that councils quote.';
export const compareCouncils = 'Compare councils';
export const councilsText =
  'Up to 4 councils in one official measure, with their region and the country behind them, so that a difference can be judged before it is explained.';
export const councilsFigures = 'Uses official figures.';
export const twoKinds = 'Official and quoted figures';
export const officialFigures = 'Official figures';
export const officialMeaning =
  'Published for every council with one definition and one date, such as the vacancy rate of social workers on 30 September. They can be set on one chart. They do not tell why a council’s figure is as it is.';
export const quotedFigures = 'Quoted figures';
export const quotedMeaning =
  'What a council says in its own example. It chose the measure, the people counted and the dates, so two of them are comparable only where all of these are the same. They belong to the story that they stand in.';
export const keptApart =
  'This hub never puts the two kinds on one chart. Both are listed, measure by measure, under';

// Councils.
export const councilsDescription = (n: number) =>
  `Up to 4 councils side by side in ${countOf(n, 'official measure')}, with their region and the country behind them.`;
export const councilsLead =
  'Up to 4 councils in one official measure, with their region and the country behind them.';
export const fullTables = 'Full tables';
export const aboutFullTables =
  'Every council, every region and every year of a measure on one page.';
export const tableOf = (measure: string, first: number | string, last: number | string) =>
  `${measure}, ${first} to ${last}`;
export const aboutMeasure = 'About this measure';
export const everyFigure = 'Every figure (CSV)';

// Choosing councils.
export const whatToCompare = 'What to compare';
export const chosenCouncils = 'Chosen councils';
export const addCouncil = 'Add a council';
export const upTo4 = 'Up to 4, in your order';
export const add = 'Add';
export const reportingYears = 'Reporting years';
export const from = 'From';
export const to = 'to';
export const quickChoices = 'Quick choices';
export const beginWith = 'Choose a council above, or begin with one of these';
export const councilsNeedScript =
  'Choosing councils here needs JavaScript. The tables below have every council and every year without it.';
export const chooseCouncil = 'Choose a council';
export const councilsFull = (most: number) => `${most} are chosen: remove one to add another`;
export const upToMost = (most: number) => `Up to ${most}, in your order`;
export const andMostLike = (council: string, near: number) =>
  `${council} and the ${near} councils most like it`;
export const alone = (council: string, region: string, country: string) =>
  `${council} alone, beside ${region} and ${country}`;
export const drawn = (heading: string, names: string, from: number | string, to: number | string) =>
  `${heading}. Chart and table of ${names}, ${from} to ${to}.`;
export const notArrived =
  'The figures did not arrive. Choose again, or read the full tables below.';
export const everyCouncilEveryYear = (measure: string) => `${measure}: every council, every year`;

// Examples.
export const examplesDescription =
  'Set 2 to 4 examples of practice side by side: problem, result, evidence, cost, staffing, what to keep and adapt, and whom to ask.';
export const examplesLead =
  'Set 2 to 4 examples side by side: what was wrong, what came of it, how that is known, what it took, and whom to ask.';
export const allInTables = 'All examples in full tables';
export const examplesNeedScript =
  'Choosing single examples needs JavaScript. The tables below need none: they have the same rows, for every example.';
export const eachTable = 'Each table sets all examples of one theme or category side by side.';
export const part = (number: number, all: number) => `, part ${number} of ${all}`;
export const tableTitle = (title: string, facet: string, part: string) =>
  `${title}, ${facet}: examples compared${part}`;
export const tableDescription = (n: number, title: string, part: string) =>
  `${countOf(n, 'example')} of practice side by side on problem, result, evidence, cost and what it took. ${title}${part}.`;
export const sideBySide = 'Examples side by side';
export const examplesIn = (n: number) => `${countOf(n, 'example')} in this`;
export const inParts = (n: number) => `, in ${n} parts by council.`;
export const partsLabel = 'Parts of this table';
export const figuresAsQuoted =
  'Figures are as each example quotes them. Two are comparable only where the measure, the stated definition, the people counted and the date are the same.';

// Choosing examples.
export const examplesChosen = 'Examples chosen';
export const closestToIt = 'Closest to it';
export const chooseExamples = 'Choose examples';
export const searchLabel = 'Council, title or theme';
export const examplesAtMost = 'Examples to compare, at most 4';
export const orTick = 'Or tick examples in the table of any';
export const theme = 'theme';
export const sideBySideHeading = 'Side by side';
export const canCompare = 'Can their figures be compared?';
export const ownWays =
  'Councils count in their own ways. Two quoted figures are comparable only where the measure, the stated definition, the people counted and the date are the same.';
export const byTheme = 'By theme';
export const byCategory = 'By category';
export const listNotLoaded = 'The list of examples could not be loaded.';
export const noneFits = 'No example fits these words.';
export const fittingOf = (n: number, all: number) => `${n} of ${all} examples`;
export const firstOfFitting = (shown: number, n: number) =>
  `The first ${shown} of ${n} examples. Type to find others.`;
export const examplesFull = (most: number) =>
  `You can compare up to ${most} examples. Remove one to add another.`;
export const compareNames = (names: string) => `Compare ${names}`;
export const goToTable = 'Go to the table';
export const removeFromComparison = ', remove from the comparison';
export const oneUnknown = (names: string) =>
  `There is no example called ${names}. It may have been withdrawn.`;
export const moreUnknown = (names: string) =>
  `There are no examples called ${names}. They may have been withdrawn.`;
export const failed = (names: string) =>
  `${names} could not be loaded. Check your connection and load the page again.`;
export const leftOut = (most: number, left: number) =>
  `Up to ${most} examples fit side by side: ${left} more left out.`;
export const choose2To4 = 'Choose 2 to 4 examples.';
export const oneChosen = (names: string) => `${names} chosen. Choose another to compare it with.`;
export const comparing = (n: number, names: string) => `Comparing ${n} examples: ${names}.`;
export const chosenSideBySide = 'The chosen examples side by side';
export const alike = ' alike';
