/** What the accessibility statement tells of the hub's own tests; what they found stands in testRecord.json. */
export const heading = 'What was tested, and what the tests found';
export const tested = (day: string, axe: string, chromium: string) =>
  `The hub was last tested on ${day} with axe ${axe}, a testing tool, in Chromium ${chromium}. It was asked for all its rules for levels A and AA of the Web Content Accessibility Guidelines version 2.2, and for its rules of good practice.`;
export const looked = (pages: string) =>
  `It looked at ${pages}: at least one of each kind, and one of each state that a kind can be in.`;
export const foundNothing = 'It found no failures.';
export const found = (failures: string) => `It found ${failures}.`;
export const waysLead = (count: number) => `Each of these pages was looked at in ${count} ways:`;
export const waysNote =
  'All rules were asked in the light scheme at 1,280 and at 390 pixels. In the other ways it was asked those whose answer can change: rules about colours in the dark scheme, and rules about room at other widths and sizes of text. In forced colours all were asked but the one about contrast, because the browser and not the page chooses the colours of text there.';
export const pagesLead = 'Other tests steer a browser over the same pages. They check that:';
export const onPages = [
  'Tab reaches every link, button and field, in the order of the page, and leaves at its end',
  'what the keyboard is on can be seen and is not covered',
  'nothing needs scrolling sideways at 320 pixels wide or with text at 200%, but wide tables, which scroll in a box of their own',
  'no text is cut off when lines, words and letters are set further apart',
  'nothing moves when you ask your device for less motion',
  'landmarks and headings of each kind of page are those that were planned, in their order',
  'printed pages keep their tables whole and show what is shut on the screen',
] as const;
export const everyPageLead = 'And on every page of the hub, that:';
export const onEveryPage = [
  'the page has a language, a title of its own and one main heading, and leaves out no level of heading',
  'each table has a name and headings, and each picture has words',
  'no link says only “here” or “more”',
] as const;
export const limits =
  'Tests by machine find only some kinds of problem. No people with disabilities have tested this website yet, and no test with a screen reader, a magnifier or speech control has been recorded. We will change this statement when they have.';
