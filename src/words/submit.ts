/** The page of the form, its steps, and what a writer can do with work that is not done. */

export const title = 'Send an example';
export const description = (organisation: string) =>
  `Share an example of practice with ${organisation}: a form in 7 steps, checked as you write.`;
export const lead =
  'Seven steps, about ten minutes if you have your text at hand. Answer what you know: you can go on and come back, and “not known” is an answer.';

// Without script, where the hub cannot be reached, or in a copy without its files.
export const without = 'Without the form';
export const needs = 'The form needs JavaScript. If it does not open here, it stands on';
export const onlineHub = 'the online hub';
export const orAnswer = '. What it asks for stands below, and you can answer in any of these ways:';
export const writeInto = 'Write into';
export const textTemplate = 'the template';
export const textTemplateText = ', a plain text file that explains each field.';
export const wordTemplate = 'the Word template';
export const sendWhat = 'Send what you have, in any form, to';

// Steps.
export const stepsOfForm = 'Steps of the form';
export const getting = 'Getting the form…';
export const stepOf = (step: number, all: number) => `Step ${step} of ${all}`;
export const stepTitle = (step: number, all: number, name: string) =>
  `Step ${step} of ${all}: ${name}`;
export const done = 'Done';
export const toLookAt = 'To look at';
export const continueOn = 'Continue';
export const checkAnswers = 'Check the answers above';
export const back = 'Back';
export const backTo = (step: string) => ` to ${step}`;
export const forPublisher = 'For the publisher';
export const forPublisherText = 'Councils can leave this as it is: the publisher fills it in.';

// Mistakes.
export const thereIsProblem = 'There is a problem';
export const error = 'Error: ';
export const comeBackLater = 'Go on and come back later';
export const writeStory = 'Write the story: a few sentences under one of the headings will do';
export const notInList = (typed: string) =>
  `“${typed}” is not in the list: choose a name that is, or delete it`;

// What the form was opened with.
export const noSuchExample = 'There is no such example. The form below is empty.';
export const changing = (example: string) =>
  `You are changing “${example}”. Nothing on the hub changes until you send it and it has been looked at.`;
export const contactsLeftOut =
  'This copy of the hub leaves out whom to ask. Leave contacts empty where they have not changed: those on the hub stay.';
export const otherWorkKept = 'Other work is kept on this device: keeping this takes its place.';

// The writer's work.
export const yourWork = 'Your work';
export const staysHere = (organisation: string) =>
  `What you enter stays in this page until you send it. ${organisation} does not see it before.`;
export const keepHere = 'Keep my work on this device';
export const deleteHere = 'Delete it from this device';
export const saveAsFile = 'Save as a file';
export const openFile = 'Open a file';
export const fileToOpen = 'The file to open';
export const keptMeans =
  'Kept on this device means: your answers and pictures, in this browser alone, until you delete them. Others who use this browser could open them.';
export const keptAt = (time: string) =>
  `Kept on this device at ${time}. It stays here until you delete it.`;
export const notKept =
  'This browser did not keep your work. Save it as a file before you close the page.';
export const deleted = 'Deleted from this device. What this page shows is lost when you close it.';
export const notDeleted =
  'It could not be deleted. Close other pages with this form and try again.';
export const savedAs = (file: string) =>
  `Saved as ${file}, where your browser puts downloads. You can open it here again.`;
export const takesPlace = 'The file takes the place of what you have entered here. Go on?';
export const isOpen = (file: string) => `${file} is open.`;
export const notRead = (file: string) => `${file} could not be read.`;
export const thisIsKept = 'This is your work as it is kept on this device.';

// Files that cannot be opened.
export const tooLarge = (file: string) => `${file} is too large to be an example.`;
export const wrongKind = (file: string) =>
  `${file} cannot be opened here. Copy its words into the steps, or send it by email.`;
export const noExample = (file: string, why: string) =>
  `${file} is not an example that can be opened.${why}`;
export const faultAt = (line: number, message: string, remedy: string) =>
  ` Line ${line}: ${message}. To mend: ${remedy}.`;
export const notUnpacked = (file: string) => `${file} could not be unpacked.`;
export const holdsNone = (file: string) => `${file} holds no example.`;
