/** The home page. */
import { countOf, sentenceCase } from '../domain/words.ts';

export const searchLabel = 'What are you trying to solve?';
export const orReadAll = 'Or read all';
export const examplesOfPractice = (n: number) => `${countOf(n, 'example')} of practice`;
export const byProblem = 'By problem';
export const findByProblem = 'Find by problem, in 3 steps';
export const byTheme = 'By theme';
export const allThemes = (n: number) => `All ${n} themes, and what is missing in them`;
export const byCouncil = 'By council';
export const noneInRegion = (region: string) =>
  `No council in ${region} has shared an example here yet.`;
export const sharingInRegion = (n: number, all: number, region: string) =>
  `${sentenceCase(countOf(n, 'council'))} of the ${all} in ${region} ${n === 1 ? 'shares' : 'share'} examples here.`;
export const comeFrom = 'Examples come from';
export const othersFrom = 'Others come from';
export const allCouncils = 'All councils';
export const shareHeading = 'Share what you have tried';
export const shareText =
  'Work that is mixed, too early to judge or stopped is as welcome as work that went well. An email is enough to start.';
export const mostWanted = 'Most wanted now:';
export const seeGaps = 'See all that is missing';
export const fewestExamples = ', which have the fewest examples.';

// What readers can do with the hub.
export const compareText = 'Up to 4 examples side by side, or councils in official figures.';
export const takeChart = 'Take a chart';
export const takeChartText = 'As a picture, a table or text for a paper, with its caveat attached.';
export const quote = 'Quote it in a briefing';
export const quoteText = 'Each example has its citation, whom to ask, and a page that prints well.';
export const readOffline = 'Read it offline';
export const readOfflineText = 'Download the whole hub as one file that opens without a network.';
export const whatYouCanDo = 'What you can do with it';
export const inTheSpotlight = 'In the spotlight';

// The newest examples, and what makes them new.
export const newestHere = 'Newest here';
export const newestSources = 'Newest sources';
export const begunMostRecently = 'Begun most recently';
export const knownFor = (known: number, all: number) =>
  `is known for ${known} of ${countOf(all, 'example')}`;
export const newestByPublication = (known: string) => `The day of publication ${known}.`;
export const newestBySource = (known: string) => `By the date of the source, which ${known}.`;
export const newestByStart = (known: string) => `By when the practice began, which ${known}.`;
