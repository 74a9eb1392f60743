/** From a Word file to a published example: the walk with pictures of the form. */
import type { ScreenName } from '../domain/submission/form/screens.ts';

export const title = 'From a Word file to a published page';
export const description =
  'The shortest way to send an example: by the form, as the Word file itself, or with Git.';
export const lead =
  'With a text at hand it takes about ten minutes. You need no account and no Git, and nothing has to be complete.';

// By the form.
export const byForm = 'By the form';
export const byFormLead =
  'Keep the Word file open beside it. You can stop at any time and save your work as a file, which the form opens again.';
export const openForm = 'Open the form';
export const sendExample = 'Send an example';
export const openFormText =
  'In step 1, copy the title and the summary, and choose your council and up to 7 themes. In step 2, say who does it and whom readers can ask.';
export const story = 'Copy the story';
export const storyText =
  'Step 3 has 4 boxes: the problem, what you did, what came of it, and what to know before copying it. Copy the text that fits each. Tables and lists may stay in the Word file: send it along.';
export const figures = 'Give each figure its place';
export const figuresText =
  '“From 27% to 21%” is one figure with 2 values. Say who was counted, by whose definition and when. What you do not know stays empty, and the page says “not stated”.';
export const check = 'Read what the check says';
export const checkText = (organisation: string) =>
  `It runs while you write, and each button leads to the field. Errors have to be mended. Warnings and advice are for you to weigh: ${organisation} sees them too.`;
export const preview = 'See how the page will look';
export const previewText = 'The preview is the page that readers get. Only you see it.';
export const send = 'Send it';
export const sendText = (organisation: string) =>
  `Download the file, write the email and attach the file to it. ${organisation} answers with what is unclear.`;

/** What somebody who cannot see a picture should know of it. */
export const pictured: Readonly<Record<ScreenName, string>> = {
  'form-what':
    'Step 1 of 7, “What it is”. The title “Open evenings for returning staff” is filled in, and the council Anyborough is chosen, with a link to remove it.',
  'form-figures':
    'The first figure. It measures the vacancy rate, and those who are counted are social workers. Each question has an explanation below it.',
  'form-check':
    'The check names 2 letters in the story that nobody explains, says how to mend that, and leads to the place.',
  'form-preview':
    'The preview of the page: the council, the title, the summary, the result “Improved”, how that is known, “Before and after”, and that it is running since September 2024.',
  'form-send':
    'The end of the form: the name of the file, a button to download it and a button to write the email.',
};

// As the Word file.
export const asFile = 'As the Word file itself';
export const asFileText = (organisation: string) =>
  `If you would rather not fill in a form, attach the Word file to an email. ${organisation} reads it into a draft: headings, tables and pictures come along, and figures are proposed with their words. You get the draft back with what is left to decide.`;
export const writeTo = 'Write to:';
export const templateBefore = 'A file that follows';
export const wordTemplate = 'the Word template';
export const templateAfter = 'leaves nothing to ask. Any other .docx file will do.';

// With Git.
export const withGit = 'With Git';
export const withGitLead =
  'You need Git and Node.js 20 or newer. The first install takes a minute or two.';
export const getHub = 'Get the hub';
export const anAddress = 'ADDRESS-OF-THE-REPOSITORY';
export const startDraft = 'Start a draft';
export const startDraftText =
  'From a Word file, or from nothing. Both write a draft in which everything unknown is marked as not stated, and both list what is left to decide.';
export const checkIt = 'Check it and look at it';
export const checkItText =
  'The check names each problem with its line and how to mend it. The second command shows the page as you write.';
export const propose = 'Propose it';
export const proposeText =
  'Open a pull request from the branch. The same check runs there, marks the lines to look at and turns green when nothing has to be mended.';

// What comes next.
export const next = 'What happens next';
export const nextText =
  'A panel reads it, and your council approves it before it is published. See';
export const nextMore = 'and';
