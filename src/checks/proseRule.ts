import type { Measure } from '../domain/catalogue.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { FoundNumber } from '../domain/submission/numbers/findNumbers.ts';
import type { Measures } from '../domain/submission/numbers/namesMeasure.ts';
import { wordsAround } from '../domain/submission/numbers/wordsAround.ts';
import { sentenceCase } from '../domain/words.ts';
import { perSubmission } from './fileByFile.ts';
import { publishedWords } from './publishedWords.ts';
import type { Sources } from './sources.ts';
import type { Words } from './words.ts';

/** Words that name something or explain a figure: a number there is the account of another. */
const EXPLAINING: ReadonlySet<string> = new Set([
  'Team',
  'Partners',
  'Population',
  'What is counted',
  'Note',
  'Label',
  'Group',
  'Source of the figure',
  'Who said it',
  'Review note',
  'About',
  'Publisher',
  'Title of the source',
]);

/** The words that tell readers of figures, where a number has to agree with those on record. */
export function tellingWords(source: Sources['submissions'][number]): Words[] {
  return publishedWords(source).filter(({ part }) => !EXPLAINING.has(part));
}

/** The measures of a hub, as data. */
export function measuresOf({ measures }: Sources): readonly Measure[] {
  return measures.map(({ value }) => value);
}

export function byId(measures: readonly Measure[]): Measures {
  return new Map(measures.map((measure) => [measure.id, measure]));
}

/** A number of a sentence that something is wrong with. */
interface FoundFault {
  readonly sentence: string;
  readonly number: FoundNumber;
}

/** What is wrong, given the words around the number, and how to mend it. */
type Say<T> = (fault: T, around: string) => { readonly message: string; readonly remedy: string };

/** Runs a finder over all the telling words, and gives each fault its place and its passage. */
export function proseRule<T extends FoundFault>(
  find: (text: string, submission: Submission, measures: Measures) => readonly T[],
  say: Say<T>,
): ReturnType<typeof perSubmission> {
  return perSubmission(measuresOf, (list) => {
    const measures = byId(list);
    return (source) =>
      tellingWords(source).flatMap((words) =>
        find(words.text, source.value, measures).map((fault) => {
          const around = wordsAround(fault.sentence, fault.number);
          const { message, remedy } = say(fault, around);
          return {
            path: [],
            at: words.place,
            message: `${sentenceCase(words.part)}: ${message}`,
            remedy,
            passage: around,
          };
        }),
      );
  });
}
