/** How to contribute, and what the check of an example looks for. */

// What the check looks for.
export const whatItSays = 'What it says';
export const howWritten = 'How the file is written';
export const checksTitle = 'What the check looks for';
export const checksDescription =
  'Every check that an example goes through before it is published, and why.';
export const checksLead =
  'Every example is checked before it is published. The check says what is wrong, on which line, and what to write. Each check has a page with examples.';
export const waiver = (rule: string) => `waivers:
  - rule: ${rule}
    text: the exact words, as they stand in the file
    reason: Why the check does not apply to them.`;
// As the checks name the place.
export const theText = 'The text';
export const reported = 'Reported';
export const leftAlone = 'Left alone';
export const howMuch = 'How much it matters';
export const notApply = 'If it does not apply';
export const waiveText =
  'Now and then a check reports something that is right as it stands. Then add these lines to the details at the top of the file. Reviewers see the reason, readers do not.';
