import { describe, expect, it } from 'vitest';
import { foundSections, passage, type Segment } from './passage.ts';
import type { IndexedPage } from './searchIndex.ts';

const text =
  'Career talks. Managers present vacancies. What changed. Vacancies fell to “11%” in 2025, and staff ' +
  'stayed. Nobody left. What it took. One coordinator kept the vacancies list.';

const page = (content: string): IndexedPage => {
  const words = content.split(' ');
  const heading = (id: string, title: string) => ({
    id,
    text: title,
    place: content.slice(0, content.indexOf(title)).split(' ').length - 1,
  });
  return {
    address: '/submissions/career-talks/',
    title: 'Career talks',
    councils: 'Barnet',
    themes: 'Retention',
    summary: '',
    keywords: '',
    words,
    headings: content.includes('What changed')
      ? [heading('what-changed', 'What changed'), heading('what-it-took', 'What it took')]
      : [],
  };
};
const placesOf = (content: string, pattern: RegExp): number[] =>
  content.split(' ').flatMap((word, index) => (pattern.test(word) ? [index] : []));
const show = (segments: readonly Segment[]): string =>
  segments.map(({ text: part, marked }) => (marked ? `[${part}]` : part)).join('');

describe('passage', () => {
  it('starts with a sentence, marks words without their punctuation and leaves headings out', () => {
    expect(show(passage(page(text), placesOf(text, /vacancies|11|stayed/i)))).toBe(
      '[Vacancies] fell to “[11]%” in 2025, and staff [stayed]. Nobody left.',
    );
  });

  it('is empty when nothing was found in the text', () => {
    expect(passage(page(text), [])).toEqual([]);
    expect(passage(page(text), placesOf(text, /changed/))).toEqual([]);
  });

  it('cuts a long sentence around what was found', () => {
    const long = `${'before '.repeat(60)}needle ${'after '.repeat(60)}end.`;
    const shown = show(passage(page(long), placesOf(long, /needle/)));
    expect(shown).toMatch(/^… (?:before ){8}\[needle\] (?:after ){26}after …$/);
  });

  it('cuts at commas near the cut, and never at the cost of what was found', () => {
    const words = `${'far '.repeat(30)}one two, three needle four ${'on '.repeat(20)}five, ${'past '.repeat(30)}end.`;
    expect(show(passage(page(words), placesOf(words, /needle/)))).toMatch(
      /^… three \[needle\] four (?:on )+five, …$/,
    );
  });

  it('keeps markup in a page as the text it is', () => {
    const sly = 'Write <script>alert(1)</script> &lt;b&gt; here.';
    expect(show(passage(page(sly), [0]))).toBe('[Write] <script>alert(1)</script> &lt;b&gt; here.');
  });
});

describe('foundSections', () => {
  it('names the sections with the most found words, in the order of the page', () => {
    const places = placesOf(text, /vacancies|11|coordinator/i);
    expect(foundSections(page(text), places).map(({ id }) => id)).toEqual([
      'what-changed',
      'what-it-took',
    ]);
    expect(foundSections(page(text), places, { most: 1 })).toHaveLength(1);
    expect(foundSections(page(text), [0, 1])).toEqual([]);
    const more = placesOf(text, /vacancies|11|kept|coordinator/i);
    const last = placesOf(text, /kept/)[0];
    expect(foundSections(page(text), more, { most: 1, shown: last })[0]?.id).toBe('what-it-took');
  });
});
