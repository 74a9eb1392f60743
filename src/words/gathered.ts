/** The page of the shortlist: the list, its notes, and its examples side by side. */
import { countOf } from '../domain/words.ts';

export const description =
  'Gather examples of practice, see them side by side, and print them as a briefing pack. The list is kept on your device only.';
export const lead =
  'Gather examples, set them side by side, and take them to a meeting as a briefing pack.';
export const needsScript =
  'Gathering examples needs JavaScript. Without it, tick examples in the table of any';
export const themeLink = 'theme';
export const orPrint = 'to compare them, or print the page of each.';
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
