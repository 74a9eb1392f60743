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

// Ways to take part, what is asked for, and how an example is approved.
export const problem = 'What was the problem?';
export const problemHint = 'For whom, and how you knew.';
export const whatYouDid = 'What did you do?';
export const whatYouDidHint = 'In what order, with whom, since when, and how far it has got.';
export const whatCame = 'What came of it?';
export const whatCameHint =
  'For each figure: who was counted, when, how, and where the number comes from. Words of children, families and staff count too.';
export const whatItTook = 'What did it take?';
export const whatItTookHint = 'Money, people, time, and what had to be in place first.';
export const tellAnother = 'What would you tell another council?';
export const tellAnotherHint = 'What to keep, what to adapt and what you would do differently.';
export const whomToAsk = 'Whom can readers ask?';
export const whomToAskHint = 'A role and a work email address; a team mailbox lasts longest.';
export const share = 'What can you share?';
export const shareHint = 'Documents, slides or a video with captions.';
export const description =
  'How to share an example of practice: by a form, by email, as a file or as a pull request.';
export const lead =
  'Share something your council has tried. Work that is mixed, too early to judge or stopped is as welcome as work that went well: it saves others the same path.';
export const ways = 'Ways to take part';
export const byForm = 'By the form';
export const sendExample = 'Send an example';
export const formText =
  'in 7 steps. It is checked as you write, you see the page as it will look, and you can stop and go on later.';
export const byEmail = 'By email';
export const sendWhat = 'Send what you have, in any form, to';
export const theRole = (role: string) => `the ${role}`;
export const at = (who: string) => `${who} at`;
export const emailText = (organisation: string) =>
  `. A few paragraphs or a report will do. ${organisation} turns it into a draft and sends it back to you with what is missing.`;
export const asWordFile = 'As a Word file';
export const fillIn = 'Fill in';
export const stepByStep = 'Step by step, with pictures';
export const wordTemplate = 'the Word template';
export const wordText = (organisation: string) =>
  `, which asks what the form asks, and email it. A Word file of your own will do too, with its tables and pictures. ${organisation} reads it into a draft and asks you about what is missing.`;
export const asTextFile = 'As a text file';
export const writeIn = 'Write the example in';
export const textTemplate = 'the plain text template';
export const textFileText = ', which explains each field, and email it. No other tool is needed.';
export const asPullRequest = 'As a pull request';
export const pullRequestText =
  'If you use Git, open a pull request. A check answers within minutes, in plain English, with the line and what to write:';
export const checkLink = 'what the check looks for';
export const withCommands = 'The commands, one by one';
export const whatWeAsk = 'What we ask for';
export const notKnown = '“Not known” is an answer. Nothing is made up to fill a gap.';
