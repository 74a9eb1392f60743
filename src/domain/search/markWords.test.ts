import { describe, expect, it } from 'vitest';
import { markWords, tellingPlaces } from './markWords.ts';

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
    ['Police and policies', ['police'], '[Police] and policies'],
    ['Policies', ['policy'], '[Policies]'],
    ['Grow your own', ['own'], 'Grow your [own]'],
    ['What a <b>day</b>', ['day'], 'What a <b>[day]</b>'],
    ['Nothing asked', [], 'Nothing asked'],
  ])('marks %j for %j', (text, terms, expected) => {
    expect(show(text, ...terms)).toBe(expected);
  });
});

describe('terms of several words', () => {
  it('are marked together or not at all', () => {
    const shown = (text: string): string =>
      markWords(text, ['staff leaving', 'retention'])
        .map((part) => (part.marked ? `[${part.text}]` : part.text))
        .join('');
    expect(shown('Staff and retention')).toBe('Staff and [retention]');
    expect(shown('Fewer staff leaving')).toBe('Fewer [staff] [leaving]');
  });

  it('leave out places where one of their words stands alone, unless nothing else answers', () => {
    const words = ['Staff', 'say', 'retention', 'rose.'];
    expect(tellingPlaces(words, [0, 2], ['staff leaving', 'retention'])).toEqual([2]);
    expect(tellingPlaces(words, [0], ['staff leaving'])).toEqual([0]);
    expect(tellingPlaces(words, [], ['retention rose'])).toEqual([2, 3]);
  });
});
