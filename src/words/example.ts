/** The page of one example: its facts, story, figures, whom to ask and where it comes from. */
import { formatPartialDate } from '../domain/submission/dateWords.ts';
import type { Submission } from '../domain/submission/submission.ts';
import { countOf } from '../domain/words.ts';

export const moreFigures = 'More figures';
export const wouldItWork = 'Would it work for you?';
export const workThrough = 'Work through whether it is right for your council';
export const whatPeopleSaid = 'What people said';
export const supportingMaterial = 'Supporting material';
export const closeToThis = 'Close to this';
export const aboutThis = 'About this example';

// Whom to ask.
export const confirmed = (day: string) => `Confirmed ${day}`;
export const moreToAsk = (n: number) => `${n} more to ask`;
export const noContact = 'No contact is published for this example.';
export const mayPutInTouch = (organisation: string) =>
  `${organisation} may be able to put you in touch:`;

// The facts at the head.
export const whatItCost = 'What it cost';
export const allWordsFor = (label: string) => `All words for ${label}`;
export const stage = 'Stage';
export const published = 'Published';
export const updated = 'Updated';
export const dateNotStated = 'Date not stated';
export const forCouncils = 'for';
export const inCategory = 'in';
export const noneGiven = 'None given';

// Where it comes from.
export const team = 'Team';
export const provider = 'Provider';
export const partners = 'Partners';
export const practiceModels = 'Practice models';
export const began = 'Began';
export const toCite = 'To cite it';

// Where to go from here.
export const moreOn = 'More on:';
export const compareWithOthers = 'Compare with others side by side';
export const mayNotBeAccessible = 'may not be accessible';
export const askTheContact = 'Ask the contact.';

// What the source leaves open.
export const leftOpen = 'What the source leaves open';
export const aboutQuestions =
  'Questions for the council. They are no criticism, and go when it has answered.';
export const toSettle = (n: number) => `${countOf(n, 'question')} to settle with the council`;
export const neighbours = 'Previous and next example';
export const previous = 'Previous';
export const next = 'Next';

// Saying that something changed.
export const thePage = 'The page';
export const pageAsOf = (day: string) => `The page as of ${day}`;
export const somebodyElse = 'Somebody else to ask';
export const somebodyElseHint = 'A new contact, or one to take off';
export const role = 'Role';
export const nameIfAgreed = 'Name (only if the person agrees)';
export const workEmail = 'Work email address';
export const newerFigure = 'A newer figure or result';
export const newerFigureHint = 'With its date and who was counted';
export const whatWasCounted = 'What was counted, and who';
export const dateOrPeriod = 'Date or period';
export const whereFrom = 'Where it comes from';
export const stillCorrect = 'All of it is still correct';
export const stillCorrectHint = 'We note the day';
/** The whole message that a page still holds: nothing in it has to be filled in before it is sent. */
export const stillCorrectMessage = (
  { title, dates }: Pick<Submission, 'title' | 'dates'>,
  address: string,
) => {
  const day = dates?.updated ?? dates?.published;
  const page = day === undefined ? thePage : pageAsOf(formatPartialDate(day));
  return {
    subject: `${stillCorrect}: ${title}`,
    text: [
      pageAt(address),
      `${page} is still correct today, its contacts and figures too.`,
      `${myRole}:`,
    ],
  };
};
export const myRole = 'My role';
export const stopped = 'It has stopped, or should come down';
export const stoppedHint = 'What was learned can stay';
export const stoppedOrDown = 'Has it stopped, or should the page come down';
export const sinceWhen = 'Since when';
export const why = 'Why, if you can say';
export const pageAt = (address: string) => `Page: ${address}`;
export const somethingChanged = 'Something changed?';
export const changeInForm = 'Change it in the form';
export const orTell = (organisation: string) =>
  `, which opens filled with this example, or tell ${organisation} by email: each link below opens a message that names this page.`;

// Would it work elsewhere?
export const askContactToo = ' Ask the contact.';
export const questionsMean = 'What these questions mean';

// What people said.
export const asReported = 'As the council reports it, not in people’s own words.';
export const ownWordsQuoted =
  'Their own words stand in quotation marks. The rest is as the council reports it.';

// Figures.
export const peopleNotStated = 'Who was counted is not stated';
export const afterwards = (change: string) => `${change} afterwards`;
export const nearestOfficial = 'The nearest official measure is the';
export const value = 'Value';
export const howCounted = 'How it is counted';
export const noChangeRead =
  'Where no earlier or later figure is given, no change can be read from the one that is.';

// Parts of the story.
export const tip = 'Tip';
export const takeCare = 'Take care';
export const video = 'Video';
export const withCaptions = 'with captions';
export const withoutCaptions = 'without captions';
