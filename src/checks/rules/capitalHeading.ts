import { sentencesOf, wordsIn } from '../../domain/prose/sentences.ts';
import { perWriting } from '../fileByFile.ts';
import { knownNames } from '../knownNames.ts';
import type { Rule } from '../rule.ts';
import type { Writing } from '../writing.ts';

export const capitalHeading: Rule = {
  name: 'capital-heading',
  title: 'Capitals in headings',
  severity: 'advice',
  why: 'Headings with a capital on every word are slower to read and hide which words are names.',
  examples: {
    wrong: [
      { body: '## What We Learned Together\n\nStaff stayed.' },
      { body: '## WHAT THEY LEARNED\n\nStaff stayed.' },
    ],
    right: [
      { body: '## What we learned together\n\nStaff stayed.' },
      { body: '## Working with Anyborough and Otherham\n\nStaff stayed.' },
      { body: '## The Brightwater Family Hub\n\nThe team at the Brightwater Family Hub stayed.' },
      { body: '## Open Evenings\n\nA name of two words.' },
      { body: '## HR and IT\n\nStaff stayed.' },
    ],
  },
  ...perWriting(knownNames, (list) => {
    const known = new Set(list.flatMap((name) => wordsIn(name)));
    return (writing) => {
      const likely = writing.words.filter(
        ({ heading, text }) =>
          heading === true && (isTitleCase(text, known) || isAllCapitals(text)),
      );
      if (likely.length === 0) return [];
      const names = new Set([...known, ...namesIn(writing)]);
      return likely.flatMap(({ text, place }) =>
        isTitleCase(text, names) || isAllCapitals(text)
          ? [
              {
                path: [],
                at: place,
                message: `the heading '${text}' has capitals that it does not need`,
                remedy: 'keep capitals for the first word and for names',
                passage: text,
              },
            ]
          : [],
      );
    };
  }),
};

/** Words that have a capital in the middle of a sentence: they are names, or parts of names. */
function namesIn({ words }: Writing): string[] {
  return words
    .filter(({ heading }) => heading !== true)
    .flatMap(({ text }) => sentencesOf(text))
    .flatMap((sentence) => lettersOf(sentence).slice(1))
    .filter((word) => /^\p{Lu}/u.test(word));
}

// Two words or more besides the first, since a name may be one or two words, and none without.
function isTitleCase(text: string, names: ReadonlySet<string>): boolean {
  const rest = lettersOf(text)
    .slice(1)
    .filter((word) => word.length > 3 || /^\p{Lu}\p{Ll}/u.test(word));
  const others = rest.filter((word) => !names.has(word) && !/\p{Lu}.*\p{Lu}/u.test(word));
  return others.length >= 2 && others.every((word) => /^\p{Lu}/u.test(word));
}

function isAllCapitals(text: string): boolean {
  const words = lettersOf(text).filter((word) => word.length > 4);
  return lettersOf(text).length > 1 && words.length > 0 && !/\p{Ll}/u.test(text);
}

function lettersOf(text: string): string[] {
  return wordsIn(text).map((word) => word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$|[’']s$/gu, ''));
}
