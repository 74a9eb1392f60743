/** The life of an example: its stages, its trail, its age, and the page that stays when it goes. */
export const life = 'How it came here';
export const dayNotStated = 'day not stated';
export const notStatedSteps = (steps: string) => `Not stated: ${steps}.`;
export const awaitedSteps = (steps: string) => `Still to come: ${steps}.`;

// Marks on what is not published, in development and previews.
export const notPublic = (stage: string) => `${stage}: not on the public hub`;
export const notPublicHere = 'Only those who edit the hub see this page.';
export const previewTitle = 'Preview';

// The page that stays when an example goes.
export const withdrawn = 'Withdrawn';
export const withdrawnTitle = (title: string) => `Withdrawn: ${title}`;
export const wasWithdrawn = 'This example is no longer published here.';
export const withdrawnOn = (day: string) => `It was withdrawn on ${day}.`;
export const withdrawnDayNotStated = 'The day it was withdrawn is not stated.';
export const because = (reason: string) => `Why: ${reason}`;
export const noReason = 'The reason is not stated.';
export const worthAsking =
  'An example that has gone is no judgement of the work. Ask before you quote it, since it may no longer hold.';
export const askAbout = (organisation: string) => `Ask ${organisation} about it:`;
export const whatElse = 'What else there is';
export const otherExamplesOf = (council: string) => `${council} on this hub`;
export const examplesOn = (theme: string) => `Examples on ${theme}`;
