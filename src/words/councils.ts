/** Councils: the list of all, each one’s page, its plans, its neighbours and its official figures. */
import { countOf, sentenceCase } from '../domain/words.ts';

export const description =
  'Every council responsible for children’s services in England, and what it shares here.';
export const lead = (all: number, sharing: number) =>
  `All ${all} councils responsible for children’s services in England. ${sharing === 0 ? 'None shares an example here yet.' : `${sentenceCase(countOf(sharing, 'council'))} ${sharing === 1 ? 'shares' : 'share'} examples here.`}`;
export const onMaps = 'London and England on maps';
export const byExamplesOrMeasure = ', by examples held or by an official measure';
export const noneInRegion = (region: string) =>
  `No council in ${region} has shared an example yet.`;
export const sharingInRegion = (n: number, all: number, region: string) =>
  `${sentenceCase(countOf(n, 'council'))} of the ${all} in ${region} ${n === 1 ? 'shares' : 'share'} examples.`;
export const whatTheseNeed =
  'Something your council has tried, whether or not it worked, may be just what one of these needs.';
export const sharing = 'Councils that share examples';
export const everyByRegion = 'Every council, by region';
export const findByName = 'Find a council by name';
export const firstWelcome = 'no examples yet: a first one is welcome';

// One council.
export const whatItShares = (council: string) => `What ${council} shares`;
export const sharesNone = (council: string) => `${council} shares no examples on this hub yet.`;
export const inRegion = (region: string) => ` in ${region}`;
export const sharesHere = (council: string, n: number) =>
  `${council} shares ${countOf(n, 'example')} here.`;
export const notSharedYet = (council: string) => `${council} has not shared an example here yet.`;
export const of = (council: string) => `of ${council}`;
export const wantedFrom = (council: string) =>
  `Something you have tried in ${council} may be what another council is looking for, whether or not it worked.`;
export const orWriteTo = 'Or write to';
export const providers = 'Providers';
export const asAt = (day: string) => `As at ${day}`;
export const beforeIt = 'Before it';
export const since = (day: string) => `Since ${day}. `;
export const tookOver = (councils: string) => `It took over from ${councils}.`;
export const onTheMap = (council: string) => `${council} on the map`;
export const councilsIn = (region: string) => `Councils in ${region}`;

// Councils like it.
export const fromCouncilsLike = (council: string) => `Examples from councils like ${council}`;
export const closeMeans = 'Close means alike in the families and places they serve:';
export const councilsMostLike = (council: string) => `the councils most like ${council}`;
export const mostLike = (council: string) => `Councils most like ${council}`;
export const neighbours = (count: number, note: string) =>
  `Its ${count} statistical neighbours, closest first. ${note}`;
export const compareWithMostLike = (council: string, near: number) =>
  `Compare ${council} with the ${near} most like it in official figures`;
export const source = (publisher: string) => `Source: ${publisher},`;
export const fetched = (day: string, attribution: string) => `, fetched on ${day}. ${attribution}`;

// Its official figures.
export const officialFigures = 'Official workforce figures';
export const oneDefinition =
  'One definition for every council, so these can be set beside its region and England. What the council reports in its own examples is counted in its own way. The charts in percent share one scale, unless one says otherwise.';
export const useCharts = 'Use these charts, with their figures';
export const seeOnMaps = 'See these measures on maps of London and England';

// Its plans.
export const date = 'Date';
export const planFor = (period: string) => `Plan for ${period}. `;
export const dateNotStated = 'Date of publication not stated.';
export const publishedOn = (day: string) => `Published ${day}.`;
export const progress = 'Progress';
export const dayNotStated = ' The source does not say for which day.';
export const progressAt = (day: string) => ` As at ${day}.`;
export const examplesHere = 'Examples here';
export const fromActions = (actions: string) => `, from ${actions}`;
export const note = 'Note';
export const progressWords = 'What the words for progress mean';
export const toSettle = 'Points to settle with the council';
export const aim = (aim: string) => `Aim: ${aim}`;
export const judgedBy = 'Judged by:';
export const actionsOf = (title: string) => `Actions: ${title}`;
export const action = 'Action';
export const due = 'Due';
export const exampleLabel = 'Example:';
export const measureLabel = 'Measure:';
export const plannedIn = 'Planned in';

// The table of councils that share examples.
export const sharingCaption = 'Councils that share examples. ';
export const byCouncil = 'by council, A to Z';
export const allOf = (n: number, council: string) => `All ${n} of ${council}`;
