/** What other councils made of an example: every decision and every end in the same plain words. */

export const heading = 'What other councils made of it';
export const equals =
  'To stop, to decline or to find no change tells others as much as a success does. Each is as that council reports it, and no judgement of either council.';
export const decided = (decision: string, when: string | undefined) =>
  when === undefined ? decision : `${decision}, ${when}`;
export const changed = 'What it changed';
export const result = 'Result there';
export const outcome = 'What happened';
export const why = 'Why';
export const saidBy = (source: string) => `Source: ${source}`;
export const sourceNotStated = 'Source not stated';
export const nobodyYet = 'No other council has told us yet what it made of this.';
export const tell = 'Tell us what yours did';
export const whatever = ', whether it took it up, changed it, left it or stopped.';

// The message of a council that tells.
export const subject = (title: string) => `What we made of it: ${title}`;
export const prompts = [
  'Our council',
  'What we decided (adopted, adapted, considered and declined, or stopped)',
  'When',
  'What we changed',
  'What happened, or why we declined or stopped',
  'My role',
] as const;

// On the page of a council.
export const fromElsewhere = (council: string) =>
  `Practice from elsewhere that ${council} looked at`;
export const takenElsewhere = (council: string) => `What others made of practice from ${council}`;
export const by = (council: string) => `${council}: `;
