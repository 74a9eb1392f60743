import { perWriting } from '../fileByFile.ts';
import { knownNames } from '../knownNames.ts';
import type { Rule } from '../rule.ts';
import type { Sources } from '../sources.ts';

/** Better known so than in full; nobody writes "A and E". */
const COMMON = ['A&E', 'Q&A', 'R&D'];

export const ampersand: Rule = {
  name: 'ampersand',
  title: 'The sign & instead of and',
  severity: 'warning',
  why: 'A sentence reads more easily with the word, and a hub that writes things one way looks like one hub.',
  examples: {
    wrong: [
      { details: { summary: 'Staff meet candidates & partners before a vacancy is advertised.' } },
      { body: 'The learning & development team ran it.' },
      { body: '## Learning&development\n\nThe team ran it.' },
    ],
    right: [
      { body: 'The learning and development team ran it, with A&E.' },
      {
        details: { partners: ['Sample & Sons'] },
        body: 'A firm, Sample & Sons, took part.',
      },
    ],
  },
  ...perWriting(namesWithSign, (everywhere) => ({ words, partners }) => {
    const names = [...everywhere, ...partners];
    return words.flatMap(({ text, place }) =>
      signsIn(text, names).map((passage) => ({
        path: [],
        at: place,
        message: `'${passage}' has the sign & in it`,
        remedy: "write 'and', or waive it if the sign is part of a name",
        passage,
      })),
    );
  }),
};

function namesWithSign(sources: Sources): string[] {
  return [...COMMON, ...knownNames(sources)].filter((name) => name.includes('&'));
}

/** Each sign with the words beside it, those of names left out. */
function signsIn(text: string, names: readonly string[]): string[] {
  if (!text.includes('&')) return [];
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text);
  return [...rest.matchAll(/[^\s&]*\s?&\s?[^\s&]*/g)].map(({ 0: passage }) =>
    passage.replaceAll(/^[\s(‘“"]+|[\s.,;:!?)’”"]+$/g, ''),
  );
}
