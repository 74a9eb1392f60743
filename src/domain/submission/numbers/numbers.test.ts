import { describe, expect, test } from 'vitest';
import { EMPTY_BODY } from '../../body.ts';
import type { Submission } from '../submission.ts';
import { accountNumbers } from './accountNumbers.ts';
import { findNumbers } from './findNumbers.ts';
import { metricMentions } from './metricMentions.ts';

describe('findNumbers', () => {
  test.each([
    ['fell from 27% to 18.5%', ['27%', '18.5%'], [27, 18.5]],
    ['saved £556,743.21 in all', ['£556,743.21'], [556_743.21]],
    ['1.9 million children', ['1.9 million'], [1_900_000]],
    ['a 5-day course for 30 people, 12 of them new', ['5', '30', '12'], [5, 30, 12]],
    ['3 per cent', ['3 per cent'], [3]],
    [
      '81 percent, and £1.1m or £540k of £2bn',
      ['81 percent', '£1.1m', '£540k', '£2bn'],
      [81, 1_100_000, 540_000, 2_000_000_000],
    ],
    ['c.30 staff, 3.5 a day', ['30', '3.5'], [30, 3.5]],
    ['the 2nd group meets 24/7 from 9.30am to 5pm in the 21st century', [], []],
    ['1 in 5 people, 2 out of 3 staff', ['1 in 5', '2 out of 3'], [20, 66.67]],
    ['1 in 5 years, and 1:1', ['1', '5'], [1, 5]],
    [
      'Eighty-one per cent, then twelve percent',
      ['Eighty-one per cent', 'twelve percent'],
      [81, 12],
    ],
    ['no numbers here, and KS1 is a name', [], []],
  ])('%s', (text, written, values) => {
    const found = findNumbers(text);
    expect(found.map((number) => number.text)).toEqual(written);
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(found.every((number) => text.slice(number.start, number.end) === number.text)).toBe(
      true,
    );
  });

  test('tells when from how much', () => {
    const text = 'On 30 September 2024, 2,024 people; in 2019/20 and since 2022, 2022% of nothing';
    expect(
      findNumbers(text)
        .filter(({ isDate }) => !isDate)
        .map((number) => number.text),
    ).toEqual(['2,024', '2022%']);
  });
});

function submission(text: string, more: Partial<Submission> = {}): Submission {
  return {
    id: 'open-evenings',
    title: 'Open evenings',
    summary: 'Staff meet candidates.',
    councils: ['anyborough'],
    categories: [],
    themes: ['recruitment'],
    contacts: [],
    status: 'running',
    result: 'improved',
    evidence: 'described',
    origin: { kind: 'submission', publisher: 'An invented alliance' },
    licence: 'not-stated',
    approvals: [],
    stage: 'published',
    body: { ...EMPTY_BODY, text },
    metrics: [
      {
        measure: 'vacancy-rate',
        population: 'Social care teams',
        definition: 'not-stated',
        source: 'not-stated',
        values: [
          { role: 'before', value: 27, period: 'not-stated' },
          { role: 'after', value: 21, period: 'not-stated', n: 162 },
        ],
        note: 'Elsewhere the source says 22%.',
      },
    ],
    ...more,
  };
}

const accounts = (text: string, more?: Partial<Submission>) =>
  accountNumbers(submission(text, more)).map(({ number, account }) => [number.text, account.by]);

describe('accountNumbers', () => {
  test('a number is accounted for by a metric, its size, its note, a date or a length of time', () => {
    expect(
      accounts('From 27% to 21% of 162 posts by 2024; 22% in one place, over 3 years.'),
    ).toEqual([
      ['27%', 'metric'],
      ['21%', 'metric'],
      ['162', 'metric'],
      ['2024', 'date'],
      ['22%', 'note'],
      ['3', 'duration'],
    ]);
  });

  test('a number that nothing accounts for is told, with its words', () => {
    const [number] = accountNumbers(submission('They trained 41 people.'));
    expect(number).toMatchObject({
      part: 'text',
      passage: 'They trained 41 people.',
      account: { by: 'nothing' },
    });
  });

  test('a number in a name or an age is no figure, but a percentage always is', () => {
    expect(
      accounts(
        'Level 3 in Years 7 and 8, section 47, aged 16 to 25, under 5s, level 41%, 6 groups',
      ),
    ).toEqual([
      ...['3', '7', '8', '47', '16', '25', '5'].map((text) => [text, 'name']),
      ['41%', 'nothing'],
      ['6', 'nothing'],
    ]);
  });

  test('the size of a change, how often, a range of ages and COVID-19 are accounted for', () => {
    expect(
      accounts(
        'Fell by 6 percentage points, a 22% cut, meeting 4 times a year in 12-session courses for 5-11s and 18-25 year olds since COVID-19',
      ),
    ).toEqual([
      ['6', 'metric'],
      ['22%', 'metric'],
      ['4', 'duration'],
      ['12', 'duration'],
      ['5', 'name'],
      ['11', 'name'],
      ['18', 'duration'],
      ['25', 'duration'],
      ['19', 'name'],
    ]);
  });

  test('a waiver of another rule accounts for no number', () => {
    const waivers = [{ rule: 'some-other-rule', text: '4 evenings', reason: 'A list.' }];
    expect(accounts('There were 4 evenings.', { waivers })).toEqual([['4', 'nothing']]);
  });

  test('a waiver covers its own passage and no other', () => {
    const waivers = [{ rule: 'unaccounted-number', text: '4 evenings', reason: 'A list.' }];
    expect(accounts('There were 4 evenings and 4 results.', { waivers })).toEqual([
      ['4', 'waiver'],
      ['4', 'nothing'],
    ]);
  });

  test('a small plain number is not taken for a figure that it equals by chance', () => {
    const metrics: Submission['metrics'] = [
      {
        measure: 'team-size',
        population: 'The team',
        definition: 'not-stated',
        source: 'not-stated',
        values: [{ role: 'single', value: 3, period: 'not-stated' }],
      },
    ];
    const waivers = [{ rule: 'unaccounted-number', text: '3 themes', reason: 'A list.' }];
    expect(accounts('A team of 3 ran a 3-day course on 3 themes.', { metrics, waivers })).toEqual([
      ['3', 'metric'],
      ['3', 'duration'],
      ['3', 'waiver'],
    ]);
  });

  test('a waiver does not hide a figure of any size', () => {
    const waivers = [{ rule: 'unaccounted-number', text: 'of 162 posts', reason: 'A list.' }];
    expect(accounts('21% of 162 posts', { waivers })).toEqual([
      ['21%', 'metric'],
      ['162', 'metric'],
    ]);
  });

  test('the cost and every other part of the details are looked at', () => {
    const more = { cost: { annual: 45_000, note: 'About £45,000, or £99 each' } };
    expect(accounts('', more)).toEqual([
      ['£45,000', 'cost'],
      ['£99', 'nothing'],
    ]);
  });
});

test('metricMentions gives each figure the words that carry it', () => {
  const one = submission('It was 27% once.');
  expect(metricMentions(one, accountNumbers(one))).toEqual([
    { metric: 'vacancy-rate', shown: false, passages: ['It was 27% once.'] },
  ]);
});
