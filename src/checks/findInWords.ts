import type { FoundWords } from '../domain/privacy/findWords.ts';
import { sentenceCase } from '../domain/words.ts';
import { publishedWords } from './publishedWords.ts';
import type { Offence } from './rule.ts';
import type { Sources } from './sources.ts';

/**
 * An offence for everything that `find` finds in the published words of a submission. `say` gets
 * what was found and the part it stands in, which may open a sentence: "Summary", "The text".
 */
export function findInWords<T extends FoundWords>(
  { submissions }: Sources,
  find: (text: string) => readonly T[],
  say: (found: T, part: string) => Pick<Offence, 'message' | 'remedy'>,
): Offence[] {
  return submissions.flatMap((source) =>
    publishedWords(source).flatMap(({ part, text, place }) =>
      find(text).map((found) => ({
        source,
        path: [],
        at: place,
        passage: found.words,
        ...say(found, sentenceCase(part)),
      })),
    ),
  );
}
