import { describe, expect, it } from 'vitest';
import { suggest } from './suggest.ts';
import { testLexicon } from './testLexicon.ts';

const names = (typed: string) => suggest(typed, testLexicon()).map(({ name }) => name);

describe('suggest', () => {
  it.each([
    ['ret', ['Retention']],
    ['bar', ['Barnet']],
    ['rbk', ['Kensington and Chelsea']],
    ['thames', ['Richmond upon Thames']],
    ['vac', ['Vacancy rate']],
    ['hack', ['Hackney']],
    ['r', []],
    ['', []],
    ['zzz', []],
  ])('offers for %j %j', (typed, expected) => {
    expect(names(typed)).toEqual(expected);
  });

  it('says by which other name it was found, and leads to its page', () => {
    expect(suggest('newly', testLexicon())).toEqual([
      {
        name: 'NQSW',
        also: 'Newly qualified social worker',
        kind: 'word',
        address: '/glossary/#nqsw',
      },
    ]);
  });

  it('offers at most three of one kind', () => {
    const council = (id: string) =>
      ({ kind: 'council', id, names: [`New${id}`], examples: 0 }) as const;
    const lexicon = testLexicon({ heads: ['a', 'b', 'c', 'd'].map(council) });
    expect(suggest('new', lexicon)).toHaveLength(3);
  });
});
