/** How old things are: every age is told by a day, so that a page stays true however long it stands. */
export const reviewDue = (day: string) => `review due by ${day}`;
export const reviewWasDue = (day: string) => `review was due by ${day}`;
export const reviewDueNow = 'due for review: no date to count from';
export const review = 'Review';
export const dueBy = (day: string) => `The council is asked whether this still holds by ${day}.`;
export const wasDueBy = (day: string, today: string) =>
  `The council was to be asked by ${day}. No answer is recorded as at ${today}.`;
export const neverDated = (today: string) =>
  `No date is recorded to count from, so a review is due, as at ${today}.`;
export const forTheCouncil = 'From the council?';
export const sayStillCorrect = 'Say that it is still correct';
export const confirmAgain = (day: string) => `, to be confirmed again by ${day}`;
export const confirmWasDue = (day: string) => `, and was to be confirmed again by ${day}`;
export const notConfirmed = (contacts: number) =>
  contacts === 1
    ? 'The day this contact was last confirmed is not stated.'
    : 'The day these contacts were last confirmed is not stated.';
export const oldFigure = 'Old figure';
export const fromBefore = (when: string) => `: the newest value is from ${when}.`;
