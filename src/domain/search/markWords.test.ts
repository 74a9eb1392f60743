import { describe, expect, it } from 'vitest';
import { markWords } from './markWords.ts';

const show = (text: string, ...terms: string[]): string =>
  markWords(text, terms)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('markWords', () => {
  it.each([
    ['Recruitment and retention', ['retention'], 'Recruitment and [retention]'],
    ['Partner agencies', ['agency'], 'Partner [agencies]'],
    ['Recruitment fairs', ['recruit'], '[Recruitment] fairs'],
    ['Supposed support', ['support'], 'Supposed [support]'],
    ['Career talks, careful plans', ['careers'], '[Career] talks, careful plans'],
    ['Grow your own', ['own'], 'Grow your [own]'],
    ['What a <b>day</b>', ['day'], 'What a <b>[day]</b>'],
    ['Nothing asked', [], 'Nothing asked'],
  ])('marks %j for %j', (text, terms, expected) => {
    expect(show(text, ...terms)).toBe(expected);
  });
});
