/** Categories of the programme: the list of all and each one’s page. */
export const description = 'The categories of the programme that councils sent examples to.';
export const lead =
  'Councils sent their examples to these parts of the programme, each with its own panel. To find work on a problem,';
export const useThemes = 'use the themes';
export const none = 'None on this hub yet';
export const shortName = 'A short name: the programme’s own title is still to be supplied.';
export const firstHeading = 'Yours could be the first';
export const emptyInvite = (count: number) =>
  `${count === 1 ? '1 category has' : `${count} categories have`} no example on this hub yet. If your council sent one to the programme, or has new work to share,`;

// One category.
export const numbered = (number: number) => `Category ${number}`;
export const shortNameHere =
  'This is a short name. The programme’s own title is still to be supplied.';
export const aboutLabel = 'About the category';
export const whoIsBehind = 'Who is behind it';
export const sponsor = 'Sponsor';
export const panel = 'Panel';
export const onProgrammeSite = 'The category on the programme’s own site';
export const noExamples = 'None of this category’s examples are on the hub yet.';
export const sentIn = 'Those sent in can be read on';
export const programmeSite = 'the programme’s own site';
export const somethingToShare = 'If your council has something to share,';
export const about = 'in this category';
