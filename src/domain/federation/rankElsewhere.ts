import { markWords } from '../search/markWords.ts';
import { normalise } from '../search/words.ts';
import type { ElsewhereExample } from './readIndex.ts';

/** An example of another hub with that hub's name, as the search page fetches it. */
export interface FoundElsewhere extends ElsewhereExample {
  readonly hub: string;
}

/** A word in the title tells more of an example than one in its summary. */
const IN_TITLE = 3;

/**
 * The examples whose title, summary or themes have words of a search, those with the most different
 * words first. They are never ranked among the hub's own.
 */
export function rankElsewhere(
  examples: readonly FoundElsewhere[],
  terms: readonly string[],
  most: number,
): readonly FoundElsewhere[] {
  return examples
    .map((example) => ({
      example,
      score:
        IN_TITLE * wordsIn(example.title, terms) +
        wordsIn(`${example.summary} ${example.themes}`, terms),
    }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) => b.score - a.score || a.example.title.localeCompare(b.example.title, 'en-GB'),
    )
    .slice(0, most)
    .map(({ example }) => example);
}

function wordsIn(text: string, terms: readonly string[]): number {
  const marked = markWords(text, terms).filter((segment) => segment.marked);
  return new Set(marked.map((segment) => normalise(segment.text))).size;
}
