/** The briefing pack made from a shortlist. */
import { countOf } from '../domain/words.ts';

export const notStated = (what: string) => `Not stated: ${what}.`;
export const pack = 'Briefing pack';
export const packDescription =
  'The examples of a shortlist as pages to print: a title page, contents, one page for each example, and what to know before using the figures.';
export const packNeedsScript =
  'Making a briefing pack needs JavaScript. Without it, print examples one by one from';
export const exampleLink = 'the list of examples';
export const packTitle = 'Title of the pack';
export const packTitleHint = 'It becomes a part of this page’s address.';
export const alsoPrint = 'Also print';
export const printContacts = 'Names and work email addresses of those to ask';
export const printNotes = 'Your own notes, which are on this device only';
export const print = 'Print, or save as PDF';
export const backToList = 'Back to the list';
export const packOf = 'Pages to print about the examples in a';
export const shortlistLink = 'shortlist';
export const gatherFirst = '. Gather examples first.';
export const examplesFrom = 'Examples from';
export const madeOn = 'Made on';
export const toComeBack = 'To come back to it';
export const whoseChoice = (organisation: string) =>
  `A reader of the hub chose these examples and their order. ${organisation} did not, and the order ranks nothing.`;
export const contents = 'Contents';
export const beforeFigures = 'Before you use the figures';
export const sources = 'Sources and licences';
export const cautionQuoted =
  'Figures in this pack are as councils quote them. None is an official figure of the Department for Education (DfE), even where it follows the DfE’s definition.';
export const cautionOwnWays =
  'Councils count in their own ways. Two quoted figures are comparable only where the measure, the stated definition, the people counted and the date are the same.';
export const cautionCause =
  'A change from before to after is not proof that the practice caused it. “How we know” says what stands behind each result: described, feedback, before and after, compared or independent.';
export const cautionNotStated =
  '“Not stated” means that the source does not say. It never means none or zero.';
export const cautionAccount =
  'The result is the council’s own account, unless the example says that somebody outside evaluated it.';
export const cautionAge =
  'Pages change. Look at the page of an example on the hub, and ask the person named there, before you rely on it.';
export const wordsExplained = 'All words used are explained on';
export const aboutPage = 'the about page';
export const andIn = 'and in';
export const theGlossary = 'the glossary';
export const whichCompare = 'Which of these figures can be compared?';
export const toCite =
  'To cite an example, use its words below: they carry how its result is known.';
export const makingPack = 'Making the pack.';
export const notInPack = (names: string) =>
  `Not in this pack, since the hub has them no more: ${names}.`;
export const moreThanPack = (n: number) =>
  `${countOf(n, 'example')} more than a pack holds are left out.`;
export const packLead = (n: number) =>
  `${countOf(n, 'example')} of practice, with figures as councils quote them and what to know before using them.`;
export const howWeKnow = (evidence: string) => `how we know: ${evidence}`;
export const statusNotStated = 'status not stated';
export const licence = (licence: string) => `Licence: ${licence}`;
export const exampleOf = (n: number, all: number) => `Example ${n} of ${all}`;
export const myNote = 'My note';
export const figuresAsQuoted = 'Figures as the council quotes them';
export const whatItTook = 'What it took';
export const ifYouTry = 'If you try it';
export const quotesNone = 'It quotes none.';
export const onItsPage = (more: string) => `${more} on its page.`;
export const wholeExample = 'The whole example, and how to reach them: ';
