/** Pages at addresses where something stood before. */
export const movedTitle = (what: string) => `Moved: ${what}`;
export const movedDescription = 'What stood at this address has a new one.';
export const movedHeading = 'This page has moved';
export const movedText = 'Its new address is';
export const updateLinks = 'The old address keeps working. Where you can, change your link.';
export const goneTitle = (what: string) => `Taken down: ${what}`;
export const goneHeading = 'This page was taken down';
export const goneDescription = 'What stood at this address is no longer published.';
export const goneText =
  'What stood at this address is no longer published, and nothing took its place. To ask why, write to';
