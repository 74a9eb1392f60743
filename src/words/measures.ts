/** Measures: the list of all, each one’s page, its years, and what it counts. */
import { countOf } from '../domain/words.ts';

export const description = (n: number) =>
  `What ${countOf(n, 'measure')} count, what makes them mislead, and the figures that examples report.`;
export const lead = (held: number, all: number) =>
  `What each figure counts, what makes it mislead, and who reports one. Examples report figures for ${held === 0 ? 'none' : held} of ${countOf(all, 'measure')}.`;
export const allCharts = 'All charts, with their files and text for a paper';
export const officialMeasures = 'Official measures';
export const aboutOfficial =
  'Published for every council with one definition and one date. Each page holds the official series, apart from what examples quote.';
export const noneReports = 'No example reports it yet';
export const figuresIn = (n: number) => `${countOf(n, 'figure')} in examples: `;
export const officialSeries = 'Official series, council by council;';
export const onAMap = 'on a map';
export const localMeasures = 'Local measures';
export const aboutLocal =
  'Counted by councils in their own ways. Figures from 2 councils share a name here, not a definition.';
export const findLocal = 'Find a local measure';
export const localCaption = 'Local measures that examples report';
export const waiting = 'Measures that wait for a figure';
export const ifYouCountOne = 'No example reports these yet. If your council counts one of them,';
export const tellUsHow = 'tell us how and what you found';

// One measure.
export const councilByCouncil = (year: number | string) => `Council by council, ${year}`;
export const overTheYears = 'Over the years';
export const whatItCounts = 'What it counts, and what can mislead';
export const whatExamplesReport = 'What examples report';
export const examplesReportingIt = 'Examples that report it';
export const officialMeasure = 'Official measure';
export const localMeasure = 'Local measure';
export const byNameNoRanking = (chance: boolean) =>
  `${chance ? 'A difference may be chance, so each council has a bar: how far chance alone would reach. ' : ''}Councils stand by name: there is no ranking.`;
export const everyCouncilEveryYear = 'Every council, every year';
export const ifYouCountIt = 'No example reports this measure yet. If your council counts it,';
export const howQuotedStand = 'How the figures that councils quote stand to';
export const theOfficialOnes = 'the official ones';
export const noOfficialSeries =
  'The hub has no official series of this measure, so it shows no comparison between councils.';
export const nearThis = 'Near this measure';
export const relatedMeasures = 'Related measures';
export const themesOfExamples = 'Themes of the examples';

// One year of an official measure.
export const ofYear = (measure: string, year: number) => `${measure}, council by council, ${year}`;
export const yearDescription = (measure: string, year: number) =>
  `The ${measure} of every council in the reporting year ${year}, beside its region and England.`;
export const misleadAndSeries = 'What can mislead, and the series over years';
export const sideBySide = 'Councils side by side';
export const everyCouncil = 'Every council in England';
export const tableByRegion = 'Table of every council, by region';

// Every year of an official measure.
export const allYearsOf = (measure: string) => `${measure}: every council, every year`;
export const allYearsDescription = (
  measure: string,
  first: number | string,
  last: number | string,
) =>
  `The ${measure} of every council, region and England, ${first} to ${last}, as tables with the reason for each gap.`;
export const inUnit = (
  unit: string,
  first: number | string,
  last: number | string,
  basis: string,
) => `In ${unit}, reporting years ${first} to ${last}. ${basis}`;
export const chooseCouncils = 'Choose councils to compare';
export const tablesHere = 'Tables on this page';
export const aboutFigures = 'About these figures';
export const source = (text: string) => `Source: ${text}`;
export const downloadEvery = 'Download every figure (CSV)';

// What a measure counts.
export const lowerIsBetter = 'A lower figure is usually better';
export const higherIsBetter = 'A higher figure is usually better';
export const neitherIsBetter = 'Neither: a high and a low figure can both be good';
export const fullTimeEquivalent = 'Full-time equivalent (FTE): people counted by their hours';
export const headcount = 'Headcount: people counted whole';
export const unit = 'Unit';
export const counted = 'Counted';
export const when = 'When';
export const basis = 'Basis';
export const whichWay = 'Which way is better';
export const definedBy = 'Defined by';
export const beforeYouUse = 'Before you use this figure';

// The table of measures with figures.
export const byMeasure = 'by measure, A to Z';
export const reportedBy = 'Reported by';
export const noTheme = 'None';

// The choice of councils, for one year.
export const councilsShown = 'Councils shown';
export const show = 'Show';
export const allOfEngland = 'All of England';
export const likeTheChosen = 'Councils like the one chosen';
export const putFirst = 'A council to put first';
export const nobodyFirst = 'None';
export const orderLabel = 'Order';
export const byName = 'By name';
export const byValue = 'By value, highest first';
export const yearOnMaps = (year: number) => `${year} on maps of London and of England’s regions`;
export const yearByRegion = (year: number) => `Every council in England in ${year}, by region`;
export const reportingYears = 'Reporting years';
export const notFetched =
  'The figures could not be fetched. Check your connection and choose again.';
export const chooseFirst = 'Choose a council to see those like it.';

// Examples that report a measure, where they are too many for its page.
export const allInSearch = (total: number) => `All ${total} in search, with its filters`;
