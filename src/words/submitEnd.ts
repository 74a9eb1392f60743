/** The end of the form: what the check says, how the page will look, and the ways to send it. */
import { countOf, listOf } from '../domain/words.ts';

// What the check says.
export const whatCheckSays = 'What the check says';
export const checking = 'Checking…';
export const toMend = 'To mend before it can be published';
export const secondLook = 'Worth a second look';
export const advice = 'Advice';
export const nothingToMend = 'The check found nothing to mend.';
export const thingsToMend = (n: number) => `${countOf(n, 'thing')} to mend`;
export const thingsToLookAt = (n: number) => `${countOf(n, 'thing')} worth a second look`;
export const piecesOfAdvice = (n: number) => countOf(n, 'piece of advice', 'pieces of advice');
export const checkFound = (counted: readonly string[]) => `The check found ${listOf(counted)}.`;
export const leftAsIs = (problem: string, reason: string) => `${problem}. Left as it is: ${reason}`;
export const waived = 'Waived, with a reason';
export const goTo = (place: string) => `Go to ${place}`;
export const whyMatters = 'Why this matters';
export const newTab = (rule: string) => ` (${rule}, opens in a new tab)`;
export const problemAt = (place: string) => `${place}: `;
export const problem = (message: string) => `${message}.`;
export const remedy = (words: string) => `To mend: ${words}.`;
export const theDetails = 'the details';
export const theStory = 'the story';
export const storyUnder = (heading: string) => `the story, ${heading}`;
export const tooSlow = (seconds: number) => `The text took more than ${seconds} seconds to read`;
export const tooSlowRemedy = 'take out long runs of brackets, stars or other marks';
export const notStarted =
  'The check could not start here. You can go on and send the file: it is checked when it arrives.';

// The preview.
export const howItLooks = 'How the page will look';
export const followsYou =
  'It follows what you write. Related examples and official figures are added when it is published.';
export const seeAsPage = 'See it as a page';
export const previewOfPage = 'Preview of the page';
export const nobodySees = 'Preview: nobody else sees this.';
export const print = 'Print';
export const backToForm = 'Back to the form';
export const firstFaults = 'The preview comes once the first faults above are mended.';
export const pictureHere = (file: string) => `The picture “${file}” goes here`;
export const pictureHereOf = (file: string, shows: string) =>
  `The picture “${file}” goes here: ${shows}`;

// Sending it.
export const sendTo = (organisation: string) => `Send it to ${organisation}`;
export const whatChanged = 'What you changed';
export const nameOfFile = 'Name of the file';
export const nameHint =
  'It becomes the address of the page. Small letters, with a hyphen between words.';
export const downloadFile = 'Download the file';
export const keepIt = 'Keep it: it is your copy, and this form opens it again.';
export const download = (file: string) => `Download ${file}`;
export const isDownloaded = (file: string) =>
  `${file} is where your browser puts downloads. Now send it, in one of the ways below.`;
export const byEmail = 'Send it by email';
export const writeEmail = 'Write the email';
export const ifNoEmail = 'If no email opens, write to';
export const andAttach = 'and attach the file.';
export const otherWays = 'Other ways to send it';
export const copyText = 'Copy the text';
export const copied = 'Copied.';
export const notCopied = 'The browser does not let the page copy. The text is selected: copy it.';
export const ifGithub = 'If you have a GitHub account';
export const proposeThere = 'Propose it on GitHub';
export const opensFilled =
  'It opens there with your text in place. Choose “Propose changes”: that makes a pull request.';
export const opensEmpty =
  'Copy the text first, then paste it into the editor that opens and choose “Propose changes”: that makes a pull request.';
export const unchanged = 'Nothing has been changed yet.';
export const ready = (organisation: string) =>
  `It is ready to send. ${organisation} reads it before it is published.`;
export const stillToMend = (n: number, organisation: string) =>
  `${countOf(n, 'thing')} still to mend. You can send it as it is, and ${organisation} will ask you.`;

// What the email holds, as the page tells it.
export const holdsText =
  'It opens a message in your email program. The whole text is in it, so there is nothing to attach.';
export const holdsChanges = (file: string) =>
  `It opens a message in your email program. It lists what you changed. Attach ${file} as well.`;
export const holdsNothing = (file: string) =>
  `It opens a message in your email program. Attach ${file} before you send it: a link cannot do that for you.`;
export const noAddress =
  'This copy of the hub has no email addresses: the message has to be sent to the one that is given on the hub.';

// The email.
export const subjectNew = (example: string) => `New example: ${example}`;
export const subjectChange = (example: string) => `Change to an example: ${example}`;
export const thisIsNew = (example: string) => `This is a new example: “${example}”.`;
export const thisChanges = (example: string) => `This changes the example “${example}”.`;
export const pageIs = (address: string) => `Page: ${address}`;
export const fileFollows = 'The file:';
export const changesFollow = 'What changed:';
export const isAttached = (file: string) => `The file ${file} is attached.`;

// Names that cannot be used.
export const enterName = 'Enter a name for the file, such as barnet-career-conversations';
export const nameSigns = 'Use small letters without accents, numbers, and a hyphen between words';
export const nameLong = (most: number) => `Use ${most} letters at most`;
export const nameReserved = (name: string) =>
  `“${name}” is kept for lists of examples: choose another name`;
export const nameTaken = (name: string) =>
  `“${name}” is the name of another example: choose another name`;
