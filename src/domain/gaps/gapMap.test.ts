import { expect, test } from 'vitest';
import type { Catalogue, Category, Theme } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { gapCsv } from './gapCsv.ts';
import { outcomeGaps, regionGaps, themeGaps } from './gapMap.ts';

const council = (id: string, region: string) => ({ id, shortName: id, region });
const councils = [
  council('Aford', 'London'),
  council('Bham', 'London'),
  council('Cton', 'North East'),
];
const theme = (id: string, framework?: string) =>
  ({ id, title: id, shortTitle: id, ...(framework && { framework: [framework] }) }) as Theme;
const example = (id: string, councilIds: string[], themes: string[], categories: string[] = []) =>
  ({
    id,
    councils: councilIds,
    themes,
    categories,
    evidence: 'feedback',
    result: 'mixed',
    status: 'running',
  }) as unknown as Submission;

const HUB = {
  site: { region: 'London' },
  councils,
  council: (id: string) => councils.find((each) => each.id === id),
  themes: [theme('retention', 'workforce'), theme('homes', 'stable-homes'), theme('models')],
  categories: [{ id: 'homes', framework: ['safe'] } as Category],
  submissions: [
    example('one', ['Aford', 'Cton'], ['retention', 'models']),
    example('two', ['Aford'], ['retention'], ['homes']),
  ],
} as unknown as Catalogue;

test('themes with the fewest examples come first, each with who shares and what is welcome', () => {
  const gaps = themeGaps(HUB);
  expect(gaps.map(({ theme: { id }, submissions }) => [id, submissions.length])).toEqual([
    ['homes', 0],
    ['models', 1],
    ['retention', 2],
  ]);
  const [homes, , retention] = gaps;
  expect(homes?.strongest).toBeUndefined();
  expect(retention?.home.map(({ id }) => id)).toEqual(['Aford']);
  expect(retention?.elsewhere.map(({ id }) => id)).toEqual(['Cton']);
  expect(retention?.strongest).toBe('feedback');
  expect(retention?.wanted).toEqual(['costs', 'figures before and after', 'a comparison']);
});

test('an outcome holds the examples of its themes and of its categories, each by its own id', () => {
  const held = Object.fromEntries(
    outcomeGaps(HUB).map(({ id, submissions }) => [id, submissions.map((each) => each.id)]),
  );
  expect(held).toEqual({
    'stay-together': [],
    'family-network': [],
    safe: ['two'],
    'stable-homes': [],
    'multi-agency': [],
    leaders: [],
    workforce: ['one', 'two'],
  });
  expect(outcomeGaps({ ...HUB, themes: [theme('models')], categories: [] })).toEqual([]);
});

test('a region names who shares and who has not been heard from', () => {
  expect(
    regionGaps(HUB).map(({ region, sharing, silent, themes }) => [
      region,
      sharing.map(({ id }) => id),
      silent.map(({ id }) => id),
      themes.length,
    ]),
  ).toEqual([
    ['London', ['Aford'], ['Bham'], 2],
    ['North East', ['Cton'], [], 2],
  ]);
});

test('the file has a line for each theme in each region', () => {
  const lines = gapCsv(HUB).trim().split('\r\n');
  expect(lines).toHaveLength(1 + 3 * 2);
  expect(lines.at(-1)).toMatch(
    /^retention,The workforce is equipped and effective\.,North East,1,1,Cton,1,Feedback,/,
  );
});
