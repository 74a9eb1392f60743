/** The shortlist and the briefing pack made from it. */
import { countOf } from '../domain/words.ts';

export const description =
  'Gather examples of practice, see them side by side, and print them as a briefing pack. The list is kept on your device only.';
export const lead =
  'Gather examples, set them side by side, and take them to a meeting as a briefing pack.';
export const needsScript =
  'Gathering examples needs JavaScript. Without it, tick examples in the table of any';
export const themeLink = 'theme';
export const orPrint = 'to compare them, or print the page of each.';
export const addTicked = 'Add ticked examples to shortlist';
export const add = 'Add to shortlist';
export const remove = 'Remove from shortlist';
export const holds = (n: number) =>
  `Your shortlist has ${n === 1 ? '1 example' : `${n} examples`}.`;
export const tickFirst = 'Tick examples first.';
export const removed = (name: string, holds: string) => `${name} removed. ${holds}`;
export const full = (most: number) => `A shortlist holds ${most} examples at most.`;
export const notKept = 'This browser does not let the list be kept. It goes along with this link.';
export const added = (name: string, holds: string) => `${name} added. ${holds}`;
export const open = 'Open the shortlist';
export const counted = (n: number) => `Shortlist (${n})`;

// The list.
export const keptHere = 'Kept on this device only.';
export const keptHereText =
  'Nobody can see it but those who use this browser, and clearing the browser’s data removes it.';
export const cameWithAddress = 'This list came with the address of the page.';
export const cameWithAddressText =
  'It is not kept on your device, and changes you make to it change the address.';
export const notLet = 'Your browser does not let this list be kept.';
export const notLetText =
  'It stands in the address of this page: copy the link to come back to it.';
export const makePack = 'Make a briefing pack';
export const copyLink = 'Copy a link to this list';
export const clear = 'Clear the list';
export const copyAddress = 'Copy this address';
export const aboutLink =
  'The link names the examples in their order. Your notes are not part of it.';
export const sideBySide = 'Side by side';
export const figuresCaution =
  'Figures are as each example quotes them, and none is an official figure. Two are comparable only where the measure, the stated definition, the people counted and the date are the same. The order is yours: it ranks nothing.';
export const empty = 'Nothing is in your shortlist yet';
export const findBrowse = 'Find an example: browse';
export const allExamples = 'all examples';
export const orA = 'or a';
export const commaOr = ', or';
export const searchLink = 'search';
export const pressButton = (most: number) =>
  `Press “Add to shortlist” beside it. The list holds up to ${most} examples.`;
export const comeBack =
  'Come back here to put them in order, compare them, send the list on as a link, or make a';
export const packLink = 'briefing pack';
export const toPrint = 'to print.';
export const onDeviceOnly =
  'The list is kept on your device only, and only once you press the button. Nobody can see it but those who use the same browser.';
export const leftOut = (n: number) =>
  `${countOf(n, 'example')} more than a list holds are left out.`;
export const moved = (name: string, to: number | string, all: number) =>
  `${name} is now ${to} of ${all}.`;
export const removedRow = (name: string) => `${name} removed.`;
export const cleared = 'The list is empty, and nothing of it is left on this device.';
export const undone = 'The list is as it was.';
export const addedHere = (n: number) =>
  `${countOf(n, 'example')} added to the list on this device.`;
export const stoodAlready = (n: number) => `${n} stood in it already.`;
export const didNotFit = (n: number, most: number) => `${n} did not fit: it holds ${most}.`;
export const keepList = 'Keep this list on my device';
export const addThese = 'Add these to my shortlist';
export const noRoomForNote =
  'Your browser has no room to keep this note. It holds until you leave.';
export const undo = 'Undo';
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const removeIt = 'Remove';
export const knownNotStated = 'How it is known is not stated';
export const gone =
  'The hub has no example of this name now. It may have been withdrawn. You can remove it.';
export const notLoaded =
  'This example could not be loaded. Check your connection and load the page again.';
export const onTitle = (title: string) => ` on ${title}`;
export const noteKeptHere = 'Kept on this device only';
export const addNote = 'Add a note';
export const yourNote = 'Your note';
export const linkCopied = 'The link is copied. Whoever opens it sees these examples in this order.';
export const linkMarked =
  'Your browser does not let the hub copy. The address is marked: copy it with your keyboard or menu.';
export const compareInFull = 'Compare them in full';
export const twoToFour = '2 to 4 of them, in full.';
export const leadTime = 'Lead time';
export const staffing = 'Staffing';
export const needs = 'Needs';
export const judgementHead = 'Result, how we know, status';
export const meansHead = 'Cost and what it took';
export const tableCaption = 'Your examples side by side';
export const compareThis = (title: string) => `Compare: ${title}`;
export const notStated = (what: string) => `Not stated: ${what}.`;
export const noneQuoted = 'None quoted';

// The briefing pack.
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
