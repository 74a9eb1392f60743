/** The fields of the form: answers to choose, lists, the story and its pictures. */
import { countOf } from '../domain/words.ts';

export const optional = (label: string) => `${label} (optional)`;

// Answers to choose from.
export const yes = 'Yes';
export const no = 'No';
export const notKnown = 'Not known';
export const notSaid = 'Not said';
export const chooseOne = 'Choose one';
export const chosenOf = (label: string) => `Chosen: ${label}`;
export const nothingFoundHelp =
  'Nothing found. Delete what you typed, then press the down arrow key or click the box to see the whole list.';
export const namesFound = (n: number) => `${countOf(n, 'name')} found`;
export const isChosen = (name: string) => `${name} chosen`;
export const remove = 'Remove';
export const isRemoved = (name: string) => `${name} removed`;
export const mainOne = 'the main one';
export const putFirst = 'Put first';
export const isFirst = (name: string) => `${name} is now first`;

// Rows.
export const addOne = (noun: string) => `Add ${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
export const addAnother = (noun: string) => `Add another ${noun}`;
export const moveUp = 'Move up';
export const moveDown = 'Move down';
export const rowName = (noun: string, row: number) => `${noun} ${row}`;
export const moreAbout = (noun: string) => `More about this ${noun}`;
export const moved = (noun: string, row: number, all: number) =>
  `Moved: it is now ${noun} ${row} of ${all}`;
export const added = (noun: string, row: number) => `Added: ${noun} ${row}`;
export const rowsLeft = (n: number, noun: string) =>
  `Removed. ${countOf(n, noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`)} left`;

// Room in a box.
export const tooMany = (n: number) => `${countOf(n, 'character')} too many`;
export const roomFor = (n: number) => `You can enter up to ${countOf(n, 'character')}`;
export const roomLeft = (n: number) =>
  `You can enter ${n} more ${n === 1 ? 'character' : 'characters'}`;

// The story.
export const howToWrite = 'How to write lists, links and headings';
export const emptyLine = 'Leave an empty line between paragraphs.';
export const listLine = 'Start each line of a list with a hyphen and a space.';
export const headingStartsWith = 'A small heading starts with';
export const andSpace = 'and a space.';
export const twoStars = 'Put two stars around';
export const importantWords = '**important words**';
export const linkIs = 'A link is';
export const linkWords = '[its words](https://its.address)';
export const addPart = 'Add a part with a heading of its own';
export const beforeFirst = 'Before the first heading';
export const heading = 'Heading';
export const removePart = 'Remove this part';
export const removesPart = (part: string) => `: ${part}`;
export const beforeFirstHeading = 'before the first heading';
export const removeWithWords = 'Remove this part and its words?';
export const partRemoved = 'The part was removed';
export const partAdded = 'A part was added at the end';
/** A part whose heading is still to be written; it is named so in a file that is saved before. */
export const untitled = 'Untitled part';
export const wordsOfPart = 'Words of this part';
export const wordsUnder = (part: string) => `Words under “${part}”`;
export const insert = 'Insert a figure, a quotation or a box';
export const inserted = 'Inserted where you were writing';
export const insertFigure = (figure: string) => `Insert figure here: ${figure}`;
export const insertPart = (name: string) => `Insert: ${name}`;
export const setAtCursor = 'Each is set where your cursor stands, on a line of its own.';
export const figuresBelow = 'Figures that you enter under “Result and figures” can be shown here.';
export const itDoes = (purpose: string) => `It ${purpose}.`;

// Pictures.
export const pictures = 'Pictures';
export const picturesHint =
  'PNG, JPEG, WebP or AVIF. Large ones are made smaller here, and what a camera wrote into them, such as the place, is taken out. Show no child who could be recognised. A picture stays on your device until you send it.';
export const wrongPicture = (file: string) => `${file} is not a PNG, JPEG, WebP or AVIF picture`;
export const unreadPicture = (file: string) => `${file} cannot be read as a picture`;
export const largePicture = (file: string, most: number) => `${file} is larger than ${most} MB`;
export const readingPictures = 'Reading the pictures…';
export const picturesAdded = (n: number) => `${countOf(n, 'picture')} added`;
export const pictureName = (file: string, size: number) => `${file} (${size} KB)`;
export const pictureStands = 'It stands in the story, with its description.';
export const whatShown = 'What does it show?';
export const whatShownHint = 'For readers who cannot see it.';
export const enterShown = 'Enter what the picture shows';
export const whereTo = 'Where does it go?';
export const putInStory = 'Put it in the story';
export const nowInStory = (file: string) => `${file} stands in the story now`;
