import { sentencesOf, wordsIn } from '../../domain/prose/sentences.ts';
import { nothingShared, perWriting } from '../fileByFile.ts';
import type { FileOffence, Rule } from '../rule.ts';
import { shortened, type Writing } from '../writing.ts';

/** Words; GOV.UK splits sentences from 25 on, and a check should not argue about a few. */
const LIMIT = 30;

/** A file with many is a file to rewrite, and a long list would hide what else is wrong. */
const LISTED = 5;

const REMEDY = 'split it, or make a list of it';

export const longSentence: Rule = {
  name: 'long-sentence',
  title: 'Long sentences',
  severity: 'advice',
  why: 'Long sentences are hard to follow for everyone, most of all for people who read slowly or on a phone.',
  examples: {
    wrong: [
      { body: sentence(31) },
      { body: Array.from({ length: 7 }, () => sentence(31)).join(' ') },
    ],
    right: [{ body: `${sentence(30)} ${sentence(30)}` }],
  },
  ...perWriting(nothingShared, () => inOneFile),
};

function inOneFile({ words }: Writing): FileOffence[] {
  const long = words.flatMap(({ text, place }) =>
    sentencesOf(text).flatMap((each): FileOffence[] => {
      const count = wordsIn(each).length;
      if (count <= LIMIT) return [];
      const message = `the sentence '${shortened(each)}' has ${count} words`;
      return [{ path: [], at: place, message, remedy: REMEDY, passage: each }];
    }),
  );
  const [first] = long.slice(LISTED);
  const more = long.length - LISTED;
  if (first === undefined) return long;
  const message = `${more} more ${more === 1 ? 'sentence has' : 'sentences have'} over ${LIMIT} words, from here on`;
  return [...long.slice(0, LISTED), { ...first, message }];
}

/** A sentence of so many words, for the examples. */
function sentence(count: number): string {
  const words = 'managers held open evenings for people who might apply and'.split(' ');
  const said = Array.from({ length: count - 2 }, (_, index) => words[index % words.length]);
  return `In spring ${said.join(' ')}.`;
}
