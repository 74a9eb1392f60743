/** Maps: who shares examples, and official measures, as squares with their tables. */
import { countOf } from '../domain/words.ts';

export const noneShared = 'No council has shared an example here yet.';
export const lead = (n: number, councils: number) =>
  `${countOf(n, 'example')} from ${countOf(councils, 'council')}, by council in London and by region in England.`;
export const title = 'Maps';
export const description =
  'London by council and England by region as squares: who shares examples, and official measures.';
export const heading = 'Maps of examples held';

// The maps of a measure.
export const mapsOf = (measure: string) => `Maps of ${measure}`;
export const mapsOfYear = (measure: string, year: number) => `Maps of ${measure}, ${year}`;
export const anExample = ' example';
export const moreExamples = ' examples';

// Who shares examples.
export const london = 'London';
export const londonExamples = 'Map of London: examples held';
export const england = 'England';
export const englandExamples = 'Map of England: examples held';
export const filledSquare =
  'A filled square holds examples; its number says how many. An example that councils share is counted for each of them, and once in its region.';
export const sameAsTable = 'The same as a table';
export const examplesCaption = 'Examples held, by region and council';
export const whichCouncils = 'Councils that share them';
export const noneOf = (all: number) => `None of ${all} yet`;
export const someOf = (n: number, all: number) => `${n} of ${all}: `;
export const londonCouncils = 'Map of London councils';

// Maps as files.
export const londonPicture = 'London as a picture (SVG)';
export const englandPicture = 'England as a picture (SVG)';
export const allFigures = 'All figures of both maps (CSV)';
export const takeThem = 'Take the maps with you';
export const aboutPictures =
  'Each picture holds its title, classes, source and the address of this page, so it can stand alone on a slide.';

// The classes of a map.
export const councilsInClass = 'Councils in each class';
export const className = 'Class';

// What maps can show.
export const examplesHeld = 'Examples held';
export const whatMapsShow = 'What the maps show';
export const reportingYear = 'Reporting year';

// One year of a measure.
export const londonOf = (measure: string, year: number) => `Map of London: ${measure}, ${year}`;
export const englandOf = (measure: string, year: number) => `Map of England: ${measure}, ${year}`;
export const classCaution =
  'A class is neither a rank nor a judgement, and neighbouring classes may not differ clearly.';
export const besideRegion = (year: number) =>
  `See ${year} council by council, beside region and England`;
export const withRange = (year: number) =>
  `See ${year} council by council, with the range that chance alone would give`;
export const figuresAsTable = 'The same figures as a table';
export const canMislead = 'What can mislead in it';
