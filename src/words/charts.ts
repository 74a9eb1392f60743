/** Charts: the list of all, each one’s page, what takes it elsewhere, and the words around a comparison. */
import { countOf, sentenceCase } from '../domain/words.ts';

export const officialFiguresCount = 'Official figures count';
export const publisherCounts = (publisher: string) => `The ${publisher} counts`;
export const byMeasure = 'By measure';
export const behindExamples = 'Behind examples';
export const others = 'Other charts';
export const description = (n: number) =>
  `${countOf(n, 'chart')} to read, cite, download and show elsewhere, each with its figures, source and notes.`;
export const noneYet =
  'This hub has no charts yet. They come with the first figures that can be drawn.';
export const lead = (n: number) =>
  `${sentenceCase(countOf(n, 'chart'))}, each at an address that stays: the figures, the text for a paper with its cautions and source, files and code for a web page.`;
export const councilByCouncil = 'Council by council:';
export const byCouncil = 'By council';
export const eachCouncil = 'Each council’s official measures, beside its region and the country.';

// One chart.
export const chartTitle = (title: string) => `Chart: ${title}`;
export const figuresFrom = (kind: string) => `${kind} figures, from the page`;
export const toUse = 'Text for a paper, files and code for a web page';
export const chartAlone = (title: string) => `${title} (chart alone)`;
export const readNotes = (hub: string) => `Read the notes and see the figures on ${hub}`;

// Taking a chart elsewhere.
export const figuresForSpreadsheets = 'Figures for spreadsheets';
export const figuresForPrograms = 'Figures for programs, with definition, source and notes';
export const sharpPicture = 'Picture that stays sharp at any size';
export const pictureForSlides = 'Picture for documents and slides';
export const useThis = 'Use this chart';
export const textForPaper = 'Text for a paper';
export const aboutText =
  'What the chart shows, what to know before relying on it, and where it comes from. Keep the three together.';
export const copyText = 'Copy this text';
export const files = 'Files';
export const filesStay =
  'These addresses stay, and the files under them are renewed with the figures. Note the day you took one.';
export const showOnPage = 'Show it on a web page';
export const aboutFrame =
  'A frame follows the width of your page and shows new figures as they come. It runs no script and keeps nothing about your readers.';
export const seeWhatItShows = 'See what it shows';
export const copyFrame = 'Copy the code of the frame';
export const withoutFrames = 'Where frames are not allowed, a picture that leads to this page:';
export const copyPicture = 'Copy the code of the picture';

// Copying.
export const copied = 'Copied';
export const marked = 'Marked: copy it with your keyboard or menu';

// Tables.
export const fromPeople = (n: number | string) => `, from ${n}`;
export const rowNote = (note: string) => `Note: ${note}`;
export const periodFrom = (period: string, n: number | string) => `${period}, from ${n}`;
export const aboutFigure = 'About the figure';

// A council’s official measures.
export const jointReturn = (names: string) =>
  `${names} make one return, so one figure stands for both.`;
export const noFigure = (year: number | string, why: string) => `No figure for ${year} (${why})`;
export const inYear = (year: number | string) => `in reporting year ${year}`;
export const gaps = (gaps: string) => `No figure for ${gaps}.`;
export const ownScale = 'Drawn on a scale of its own.';
export const table = 'Table';
export const compareWithLike = 'Compare with councils like it';
export const compareWithOthers = 'Compare with other councils';

// The official series behind an example.
export const chartOfOfficial = (measure: string) => `Chart of the official ${measure}`;
export const inTheExample = 'In the example';
export const officialCounts = (counts: string) => `What the official figure counts: ${counts}`;
export const everyYear = 'Every year, source and cautions';
export const ofTheOfficial = (measure: string) => `of the official ${measure}`;
export const countedOneWay = (who: string) =>
  `${who} every council in one way. What the example gives may be counted otherwise, so it is named below and never drawn here.`;
export const useArrowKeys = (sentence: string) =>
  `${sentence} Use the arrow keys to hear each figure.`;

// A table of quoted figures that is too long for its page.
export const firstFigures = (most: number, total: number) =>
  `The first ${most} of ${total} figures; the file below has all of them.`;
