import { nothingShared, perWriting } from '../fileByFile.ts';
import type { Rule } from '../rule.ts';

/** What each stands for, as an instruction. */
const PLAIN: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/(?<![\w.])e\.?g\b\.?/gi, "write 'such as' or 'for example'"],
  [/(?<![\w.])i\.?e\b\.?/gi, "write 'that is', or say it in other words"],
  [/(?<![\w.])etc\b\.?/gi, "end the list, or start it with 'such as' or 'including'"],
  [/(?<![\w.])via\b/gi, "write 'through', 'by' or 'using'"],
  [/(?<![\w.])vs\b\.?/gi, "write 'against', 'compared with' or 'or'"],
];

/** All of them at once, which few texts have. */
const ANY = /(?<![\w.])(?:e\.?g|i\.?e|etc|via|vs)\b/i;

export const latinAbbreviation: Rule = {
  name: 'latin-abbreviation',
  title: 'Latin words and abbreviations',
  severity: 'advice',
  why: 'Not every reader knows them, some mix up e.g. and i.e., and screen readers can read them out wrongly.',
  examples: {
    wrong: [
      { body: 'They tried new routes, e.g. open evenings.' },
      { body: 'They asked staff, ie those in teams.' },
      { body: 'They gave talks, visits etc.' },
      {
        details: {
          summary: 'Staff meet candidates via open evenings before a post is advertised.',
        },
      },
      { body: 'They looked at agency vs permanent staff.' },
    ],
    right: [
      { body: 'They tried new routes, such as open evenings.' },
      { body: 'They looked at agency staff and permanent staff, and held viable talks.' },
      {
        details: {
          voice: [{ text: 'I heard of it via a friend.', form: 'quotation', who: 'Student' }],
        },
      },
    ],
  },
  ...perWriting(
    nothingShared,
    () =>
      ({ words }) =>
        words
          .filter(({ text }) => ANY.test(text))
          .flatMap(({ text, place }) =>
            PLAIN.flatMap(([pattern, remedy]) =>
              [...text.matchAll(pattern)].map(({ 0: found }) => ({
                path: [],
                at: place,
                message: `'${found}' is Latin`,
                remedy,
                passage: found,
              })),
            ),
          ),
  ),
};
