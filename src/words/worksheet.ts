/** The worksheet of an example: is it right for us? */
import type { WorksheetHead } from '../domain/worksheet/worksheet.ts';

export const title = 'Is it right for us?';
export const pageTitle = (example: string) => `Is it right for us? ${example}`;
export const description = (example: string) =>
  `A worksheet to weigh “${example}” for your own council: what it says of itself on one side, your answers on the other.`;
export const lead =
  'Under each heading stands what the example says. Your side is empty: fill it in here, alone or together, or print it.';

export const heads: Readonly<
  Record<
    WorksheetHead,
    { readonly title: string; readonly question: string; readonly asks: readonly string[] }
  >
> = {
  need: {
    title: 'Need',
    question: 'Do we have this problem?',
    asks: ['How do we know, and for whom?', 'What are we doing about it now?'],
  },
  fit: {
    title: 'Fit',
    question: 'Does it fit how we work?',
    asks: ['Which of our plans and ways of working does it serve?', 'What would we have to adapt?'],
  },
  capacity: {
    title: 'Capacity',
    question: 'Could we do it, and keep it going?',
    asks: ['Who would do it, with what time?', 'Who would pay, after the first year as well?'],
  },
  evidence: {
    title: 'Evidence',
    question: 'Is what is known good enough for us?',
    asks: ['Would it hold for families like ours?', 'What would we measure before we begin?'],
  },
  use: {
    title: 'Ready to use',
    question: 'Is it clear enough to begin?',
    asks: ['What do we still have to see or read?', 'What would a first small trial look like?'],
  },
  support: {
    title: 'Support',
    question: 'Who would help us?',
    asks: ['Whom do we ring, and what do we ask?', 'Who of our leaders stands behind it?'],
  },
};

export const theyTell = 'What the example says';
export const yourSide = 'Your side';
export const answerLegend = (head: string) => `${head}: your answer`;
export const answers = [
  ['yes', 'Yes'],
  ['partly', 'Partly'],
  ['no', 'No'],
  ['unknown', 'We do not know yet'],
] as const;
export const wordsLabel = (head: string) => `${head}: your notes`;
export const decide = 'What you decide';
export const decideLegend = 'What will you do?';
export const decisions = [
  ['adopt', 'Take it up as it is'],
  ['adapt', 'Adapt it'],
  ['ask', 'Ask more first'],
  ['not-now', 'Not now'],
] as const;
export const decideWords = 'Why, what happens next, and who does it';
export const whoAndWhen = 'Who filled this in, and when';
export const declineIsFine =
  'To decline is a result as well. Councils that tell what they decided, and why, spare others the work.';
export const tellDecision = 'Tell what your council decided';

export const like = 'Councils like yours';
export const chooseCouncil = 'Your council';
export const noneChosen = 'Choose a council';
export const chooseHint =
  'The page then says what makes the councils of this example like yours. It stays in the address of the page.';
export const seenBy = (names: string) =>
  `For these councils, ${names} is among the ten most alike:`;
export const seenByAny = (names: string) =>
  `For these councils, one of ${names} is among the ten most alike:`;
export const modelMeans =
  'Likeness is of the families and places that councils serve, not of how they work.';

export const keep = 'Keep what I write on this device';
export const keepHint =
  'Nothing is sent anywhere. Without the tick, what you write is gone when you leave the page.';
export const print = 'Print this worksheet';
export const clear = 'Empty the worksheet';
export const back = 'Back to the example';
