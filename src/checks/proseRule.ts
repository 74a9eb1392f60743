import type { Submission } from '../domain/submission/submission.ts';
import type { FoundNumber } from '../domain/submission/numbers/findNumbers.ts';
import type { Measures } from '../domain/submission/numbers/namesMeasure.ts';
import { wordsAround } from '../domain/submission/numbers/wordsAround.ts';
import { sentenceCase } from '../domain/words.ts';
import { publishedWords } from './publishedWords.ts';
import type { Offence, RuleContext } from './rule.ts';
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

export function measuresOf({ measures }: Sources): Measures {
  return new Map(measures.map(({ value }) => [value.id, value]));
}

/** A number of a sentence that something is wrong with. */
interface FoundFault {
  readonly sentence: string;
  readonly number: FoundNumber;
}

/** What is wrong, given the words around the number, and how to mend it. */
type Say<T> = (fault: T, around: string) => { readonly message: string; readonly remedy: string };

/** Runs a finder over all the telling words, and gives each fault its place and its passage. */
export function proseOffences<T extends FoundFault>(
  { sources }: RuleContext,
  find: (text: string, submission: Submission, measures: Measures) => readonly T[],
  say: Say<T>,
): Offence[] {
  const measures = measuresOf(sources);
  return sources.submissions.flatMap((source) =>
    tellingWords(source).flatMap((words) =>
      find(words.text, source.value, measures).map((fault) => {
        const around = wordsAround(fault.sentence, fault.number);
        const { message, remedy } = say(fault, around);
        return {
          source,
          path: [],
          at: words.place,
          message: `${sentenceCase(words.part)}: ${message}`,
          remedy,
          passage: around,
        };
      }),
    ),
  );
}
