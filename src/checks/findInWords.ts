import type { FoundWords } from '../domain/privacy/findWords.ts';
import type { Submission } from '../domain/submission/submission.ts';
import { sentenceCase } from '../domain/words.ts';
import { publishedWords } from './publishedWords.ts';
import type { FileOffence } from './rule.ts';
import type { Source } from './sources.ts';

/**
 * An offence for everything that `find` finds in the published words of a submission. `say` gets
 * what was found and the part it stands in, which may open a sentence: "Summary", "The text".
 */
export function findInWords<T extends FoundWords>(
  source: Source<Submission>,
  find: (text: string) => readonly T[],
  say: (found: T, part: string) => Pick<FileOffence, 'message' | 'remedy'>,
): FileOffence[] {
  return publishedWords(source).flatMap(({ part, text, place }) =>
    find(text).map((found) => ({
      path: [],
      at: place,
      passage: found.words,
      ...say(found, sentenceCase(part)),
    })),
  );
}
