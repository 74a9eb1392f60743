/** The page of what is held and what is missing. */
import { countOf, sentenceCase } from '../domain/words.ts';

export const title = 'What is missing';
export const heading = 'What we hold, and what nobody has told us yet';
export const description =
  'Theme by theme, outcome by outcome and region by region: where examples are held, where nobody has told us yet, and where the evidence is thin.';
export const lead =
  'A gap here does not mean that nothing is happening. It means that nobody has told us yet. If your council has tried something, whether or not it worked, it can be the first.';

export const byTheme = 'By theme';
export const themesCaption = 'Themes, those with the fewest examples first';
export const inRegion = (region: string) => `In ${region}`;
export const elsewhere = 'Elsewhere';
export const strongest = 'Strongest evidence';
export const wanted = 'Also welcome';
export const nobodyYet = 'Nobody has told us yet';
export const anything = 'Anything at all: the first example sets the scene';
export const nothingWanted = 'More of everything';
export const examplesHeld = (n: number) => sentenceCase(countOf(n, 'example'));
export const councilsSharing = (n: number, all: number) => `${n} of ${countOf(all, 'council')}`;
export const councilCount = (n: number) => sentenceCase(countOf(n, 'council'));
export const welcomeEverywhere = (what: string) => `Welcome in every theme: ${what}.`;
export const thin = (n: number) =>
  `${n === 1 ? '1 theme has' : `${n} themes have`} examples that describe what was done and gather feedback, with no figure before and after and nothing to compare with.`;

export const byOutcome = 'By national outcome';
export const outcomeIntro = 'Statutory guidance says what children’s social care should achieve in';
export const outcomeJudgement =
  'We placed each theme and category under what it serves most directly. The placing is ours, and some fit none.';
export const outcomesCaption = 'Outcomes and enablers of the national framework';
export const outcome = 'Outcome';
export const enabler = 'Enabler';
export const outcomeOrEnabler = 'Outcome or enabler';
export const themesOfIt = 'Themes and categories';
export const noThemes = 'None here yet';
export const notPlaced = 'Placed under none:';

export const byRegion = 'By region';
export const regionsCaption = 'Regions: who shares, and of how many themes';
export const councilsShare = 'Councils that share';
export const themesHeld = 'Themes with an example';
export const themesOf = (n: number, all: number) => `${n} of ${all}`;
export const silentIn = (region: string) => `Not heard from yet in ${region}`;
export const silentText = (n: number) =>
  `${n === 1 ? 'From 1 council' : `From ${n} councils`} we hold no example yet. Each page says how to share one.`;

export const fillHeading = 'Fill a gap';
export const fillText =
  'An email is enough to start. Work that is mixed, too early to judge or stopped is as welcome as work that went well.';
export const asFile = 'The same as a file, theme by region with the councils by name:';
export const csv = 'CSV';
