import { describe, expect, it } from 'vitest';
import { KNOWN } from '../testKnown.ts';
import { findFigures } from './findFigures.ts';
import { findTwoValues } from './findTwoValues.ts';
import { proposeMetrics } from './proposeMetrics.ts';

/** Kind and values of each figure, a value with its role and caution. */
function found(text: string): string[] {
  return findFigures(text).map(({ kind, values }) =>
    [kind, ...values.map(({ role, value, qualifier = '' }) => `${role} ${qualifier} ${value}`)]
      .join(' ')
      .replace(/ +/g, ' '),
  );
}

function proposed(text: string): string[] {
  return proposeMetrics(findFigures(text), KNOWN.measures).metrics.map(
    ({ id, measure, values }) =>
      `${id ?? measure} ${values.map(({ value }) => value).join(' to ')}`,
  );
}

describe('findFigures', () => {
  it.each([
    ['The vacancy rate fell from 27% to 21%.', ['pair before 27 after 21']],
    ['Vacancies went from 27 to 21%.', ['pair before 27 after 21']],
    ['It grew from 3 people to 12 people.', ['pair before 3 after 12']],
    ['There are 55 interns, up from 40.', ['pair before 40 after 55']],
    ['Up from 40 to 55 interns.', ['pair before 40 after 55']],
    ['82% staff permanency (vs. 44% in 2020)', ['pair before 44 after 82']],
    ['81% staff permanency (44% in 2020).', ['pair before 44 after 81']],
    ['Turnover is 9%.', ['single single 9']],
    ['A saving of £556,743 this year.', ['single single 556743']],
    ['Some 1 in 5 came back.', ['single single about 20']],
    ['Over 50 people and 120+ interns.', ['single single over 50', 'single single at-least 120']],
    ['We aim to train 41 people.', ['single target 41']],
    ['It fell by 12 percentage points.', ['change']],
    ['A +15.53% increase in answers.', ['change']],
    ['We placed 60-80 adverts.', ['range']],
    ['We trained 2,500 people from 21 councils.', ['single single 2500', 'single single 21']],
    [
      'In 2023/24, on 18 November 2024 and in Jan 24, a 5-day course at Level 3 for ages 16 to 25.',
      [],
    ],
    ['18.5 per 10,000 children', ['single single 18.5']],
    ['', []],
  ])('in "%s" finds %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('proposeMetrics', () => {
  it.each([
    [
      'Vacancy rates (from 27% to 21%) and turnover (from 24% to 22%) fell.',
      ['vacancy-rate 27 to 21', 'turnover-rate 24 to 22'],
    ],
    [
      'Vacancies fell from 27% to 21%. Later the vacancy rate was 20%.',
      ['vacancy-rate 27 to 21', 'vacancy-rate-2 20'],
    ],
    [
      'Turnover is 24%. It was a hard year. Turnover fell from 27% to 24%. Vacancies were 24%.',
      ['turnover-rate 27 to 24', 'vacancy-rate 24'],
    ],
    [
      'We aim for a turnover of 24%. Turnover fell from 27% to 24%. Turnover was 27%.',
      ['turnover-rate 24', 'turnover-rate-2 27 to 24'],
    ],
    ['396 people trained, and 12 schools.', ['people-trained 396']],
    ['Six years on, 6 interns work here, and 40 chairs.', ['interns 6']],
    ['The vacancy rate is 121%.', []],
    ['The turnover rate or vacancy rate is 9%.', []],
    ['Our savings were £1.1 million.', ['savings 1100000']],
  ])('in "%s" proposes %j', (text, expected) => {
    expect(proposed(text)).toEqual(expected);
  });
});

describe('findTwoValues', () => {
  it('names two values with the same words after them, and tells what may be a change', () => {
    const text =
      'We have 82% of our teams fully permanent now. Later: 81% of our teams fully permanent. Once 30% of our wider staff group came. Then 90% of our wider staff group came.';
    expect(findTwoValues(text)).toEqual([
      { words: 'of our teams fully permanent', values: ['82%', '81%'], mayBeChange: false },
      { words: 'of our wider staff group came', values: ['30%', '90%'], mayBeChange: true },
    ]);
    expect(findTwoValues('82% of our teams are here and 81% of our teams are there.')).toEqual([]);
  });
});
