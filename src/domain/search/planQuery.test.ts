import { describe, expect, it } from 'vitest';
import { planQuery } from './planQuery.ts';
import { testLexicon } from './testLexicon.ts';

const plan = (query: string) => planQuery(query, testLexicon());
const concepts = (query: string) => plan(query).concepts.map(({ text }) => text);

describe('planQuery', () => {
  it.each([
    ['How do we keep staff?', ['keep', 'staff']],
    ['newly qualified social workers in Barnet', ['newly qualified social workers', 'barnet']],
    ['agency 9%', ['agency', '9%']],
    ['the', ['the']],
    ['', []],
  ])('makes of %j the concepts %j', (query, expected) => {
    expect(concepts(query)).toEqual(expected);
  });

  it('searches other ways of saying it, the closest first', () => {
    const [concept] = plan('NQSWs').concepts;
    expect(concept?.variants).toEqual([
      { text: 'nqsws', weight: 1 },
      { text: 'newly qualified social worker', weight: 0.9 },
      { text: 'newly qualified', weight: 0.9 },
      { text: 'asye', weight: 0.5 },
    ]);
  });

  it('searches no other way that no example can have', () => {
    const [concept] = plan('turnover').concepts;
    expect(concept?.variants.map(({ text }) => text)).toEqual(['turnover', 'retention']);
  });

  it.each([
    ['newly qual', 'newly qualified'],
    ['keep kids safe', undefined],
  ])('takes %j for the beginning of %j', (typed, whole) => {
    const [concept] = plan(typed).concepts;
    expect(
      concept?.variants.find(({ weight, text }) => weight === 1 && text !== concept.text)?.text,
    ).toBe(whole);
  });

  it('says the same of a term with a word that means the same', () => {
    const lexicon = testLexicon({ near: [['children services', 'academy']] });
    const [concept] = planQuery('kids services', lexicon).concepts;
    expect(concept?.variants.map(({ text }) => text)).toContain('academy');
  });

  it('counts a word by how few examples have it, and names the themes of a term', () => {
    const [coproduction, children] = plan('coproduction evenings open').concepts;
    expect(coproduction?.share).toBe(children?.share);
    expect(plan('recruitment').concepts[0]?.share).toBeLessThan(coproduction?.share ?? 0);
    expect(plan('staff turnover').concepts[1]?.themes).toEqual(new Map([['retention', 1]]));
  });

  it('counts less what the reader sets aside', () => {
    const [wanted, aside] = plan('academy without supervision').concepts;
    expect(aside?.text).toBe('supervision');
    const said = plan('academy supervision').concepts.map(({ share }) => share);
    expect([wanted?.share, aside?.share]).toEqual([said[0], (said[1] ?? 0) * 0.4]);
  });

  it('leaves out turns of phrase, unless nothing else was asked', () => {
    const lexicon = testLexicon({ common: ['open evenings'] });
    const texts = (query: string) => planQuery(query, lexicon).concepts.map(({ text }) => text);
    expect(texts('open evenings for supervision')).toEqual(['supervision']);
    expect(texts('open evenings')).toEqual(['open', 'evenings']);
  });

  it('takes an alias for the council, and not one that has no examples', () => {
    expect(plan('rbkc').concepts[0]?.place?.id).toBe('kensington-and-chelsea');
    expect(plan('hackney').concepts[0]?.place).toBeUndefined();
  });

  it.each([
    ['retension', 'retention'],
    ['suprevision', 'supervision'],
    ['acadmy', 'academy'],
  ])('takes %s for %s', (typed, used) => {
    const { corrections, concepts: made } = plan(typed);
    expect(corrections).toEqual([{ typed, used }]);
    expect(made[0]?.variants[0]?.text).toBe(used);
  });

  it.each(['superv', 'ret', 'xyzzyq', 'co-production', 'spend', 'spending'])(
    'leaves %s as it is',
    (word) => {
      expect(plan(word).corrections).toEqual([]);
    },
  );

  it('corrects nothing where words are wanted as typed', () => {
    const { corrections, concepts: made } = planQuery('retension', testLexicon(), {
      asTyped: true,
    });
    expect([corrections, made[0]?.text]).toEqual([[], 'retension']);
  });

  it.each([
    ['9%', '9', '9%'],
    ['16 per cent', '16', '16%'],
    ['£556,743', '556743', '£556743'],
    ['556743', '556743', '556743'],
  ])('reads %j as a number', (query, digits, exact) => {
    expect(plan(query).concepts.map(({ figure }) => figure)).toEqual([{ digits, exact }]);
  });
});
