import { describe, expect, it } from 'vitest';
import { testLexicon } from './testLexicon.ts';
import { meaningfulWords as meaningful, normalise } from './words.ts';

describe('normalise', () => {
  it.each([
    ['Kingston & Richmond', 'kingston and richmond'],
    ['K&C', 'k and c'],
    ['the borough’s “front door”', 'the boroughs front door'],
    ['before-and-after', 'before and after'],
    ['  27% \t of £1,000 ', '27 of 1 000'],
    ['?!', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });
});

const meaningfulWords = (query: string) => meaningful(query, testLexicon());

describe('meaningfulWords', () => {
  it('keeps what a question is about', () => {
    expect(meaningfulWords('How do we keep the social workers?')).toEqual([
      'keep',
      'social',
      'workers',
    ]);
  });

  it('keeps stop words when there is nothing else', () => {
    expect(meaningfulWords('The Who')).toEqual(['the', 'who']);
  });

  it('counts a repeated word once and finds none in punctuation', () => {
    expect(meaningfulWords('pay, pay, PAY')).toEqual(['pay']);
    expect(meaningfulWords(' … ')).toEqual([]);
  });

  it('searches no more than 12 words', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${String(index)}`);
    expect(meaningfulWords(words.join(' '))).toHaveLength(12);
  });
});
