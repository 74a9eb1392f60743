/** The report of the hub, for those who run it. */
export const title = 'Report of the hub';
export const description = 'What the hub holds, how it is known, how old it is and what is open.';
export const lead =
  'For those who run the hub: what it holds, how it is known, how old it is and what is open. Only previews have this page.';
export const asAt = (day: string) => `As at ${day}.`;
export const inTerminal = 'The same in a terminal, with links to other sites followed:';
