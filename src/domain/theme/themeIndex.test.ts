import { expect, test } from 'vitest';
import type { Catalogue, Theme } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { gapsAcross, summariseTheme, themeEntries } from './themeIndex.ts';

// Only what the functions read; the rest of a submission does not matter to them.
const example = (id: string, themes: string[], more: Partial<Submission> = {}) =>
  ({
    id,
    themes,
    councils: [id],
    result: 'improved',
    status: 'running',
    evidence: 'described',
    ...more,
  }) as Submission;
const theme = (id: string) => ({ id, measures: [] }) as unknown as Theme;

const catalogue = {
  themes: [theme('recruitment'), theme('retention'), theme('data')],
  submissions: [
    example('brent', ['retention', 'recruitment']),
    example('sutton', ['recruitment'], { cost: { annual: 45000 }, evidence: 'compared' }),
  ],
  theme,
  measure: (id: string) => ({ id }),
  council: (id: string) => ({ id }),
} as unknown as Catalogue;

const [recruitment, , data] = themeEntries(catalogue);

test('those it is the main theme of come first', () => {
  expect(recruitment?.submissions.map(({ id }) => id)).toEqual(['sutton', 'brent']);
  expect(data?.submissions).toEqual([]);
});

test('a theme says what its examples share and lack', () => {
  if (recruitment === undefined || data === undefined) throw new Error('There are three.');
  const summary = summariseTheme(recruitment, catalogue);
  expect(summary.councils).toHaveLength(2);
  expect(summary.alongside.map(({ theme: { id }, count }) => [id, count])).toEqual([
    ['retention', 1],
  ]);
  expect(summary.gaps).toEqual([
    'No example gives a figure before and after.',
    'No example tells of a mixed result, of no change or of work that was stopped.',
  ]);
  expect(summariseTheme(data, catalogue).gaps).toEqual([]);
});

test('a gap that themes share names them, and passes over those without examples', () => {
  const gaps = gapsAcross(themeEntries(catalogue));
  expect(gaps[0]?.themes.map(({ id }) => id)).toEqual(['recruitment', 'retention']);
  const cost = gaps.find(({ sentence }) => sentence.includes('cost'));
  expect(cost?.themes.map(({ id }) => id)).toEqual(['retention']);
});
