/**
 * Words that several areas use: the things of the hub by name, and what is said where a source is
 * silent. All texts of the interface stand in this folder, one file for each area, as constants
 * and small functions, so that a page in the browser takes only those it shows. What is worked out
 * (comparisons, reasons, cautions) and the lists of terms stand beside their logic in the domain;
 * long texts that a hub's own people change stand in content/pages.
 */
export const examples = 'Examples';
export const themes = 'Themes';
export const councils = 'Councils';
export const compare = 'Compare';
export const contribute = 'Contribute';
export const searchExamples = 'Search the examples';
export const search = 'Search';
export const measures = 'Measures';
export const categories = 'Categories';
export const shortlist = 'Shortlist';
export const readOffline = 'Read offline';
export const or = ' or ';
export const allExamples = 'All examples';
export const shareExample = 'Share an example';
export const example = 'Example';
export const council = 'Council';
export const result = 'Result';
export const howWeKnow = 'How we know';
export const status = 'Status';
export const order = 'Order: ';
export const cost = 'Cost';
export const compareTicked = 'Compare the ticked examples';
export const aToZ = 'A to Z';
export const and = ' and ';
export const onThisPage = 'On this page';
export const resultNotStated = 'Result not stated';
export const statusNotStated = 'Status not stated';
export const theme = 'Theme';
export const partOf = (part: number, all: number) => `${part} of ${all}`;
export const tellUs = 'tell us what you found';
export const emailIsEnough = 'an email is enough to start';
export const notStated = 'Not stated';
export const source = 'Source';
export const region = 'Region';
export const seeSource = 'See the source';
export const measure = 'Measure';
export const figures = 'Figures';
export const definition = 'Definition';
export const notes = 'Notes';
export const charts = 'Charts';
export const licence = 'Licence';
export const figure = 'Figure';
export const sources = 'Sources';
export const besideOfficial = 'Beside the official figures';
export const whomToAsk = 'Whom to ask';
export const keyFigure = 'Key figure';
export const none = 'None';
