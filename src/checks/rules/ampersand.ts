import { knownNames } from '../knownNames.ts';
import type { Rule } from '../rule.ts';
import { writings } from '../writing.ts';

/** Better known so than in full; nobody writes "A and E". */
const COMMON = ['A&E', 'Q&A', 'R&D'];

export const ampersand: Rule = {
  name: 'ampersand',
  title: 'The sign & instead of and',
  severity: 'warning',
  why: 'The sign slows reading, and search takes “learning & development” and “learning and development” for two things.',
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
  check: ({ sources }) => {
    const everywhere = [...COMMON, ...knownNames(sources)];
    const partners = new Map(
      sources.submissions.map(({ file, value }) => [file, value.partners ?? []]),
    );
    return writings(sources).flatMap(({ source, words }) => {
      const names = [...everywhere, ...(partners.get(source.file) ?? [])].filter((name) =>
        name.includes('&'),
      );
      return words.flatMap(({ text, place }) =>
        [...without(names, text).matchAll(/[^\s&]*\s?&\s?[^\s&]*/g)].map(({ 0: passage }) => ({
          source,
          path: [],
          at: place,
          message: `'${passage.trim()}' has the sign & in it`,
          remedy: "write 'and', or waive it if the sign is part of a name",
          passage: passage.trim(),
        })),
      );
    });
  },
};

function without(names: readonly string[], text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}
