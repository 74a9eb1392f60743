import { describe, expect, test } from 'vitest';
import type { Measure } from '../../domain/catalogue.ts';
import type { Metric } from '../../domain/submission/metric.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import { lineWidth } from '../sheet/letterWidths.ts';
import { card, CARD_HEIGHT, CARD_WIDTH, spotlitWords } from './card.ts';
import { figureSide } from './figureSide.ts';

const HUB = { name: 'Practice Spotlight', organisation: { shortName: 'AA' } };
const LONG =
  'An unusually long title that says in one go what was done, with whom, for which children and families, how often, and to what end in the end';

function made(title: string, under?: string) {
  const words = { over: ['Aford in Workforce', 'Aford'] as const, title, width: 530 };
  return card(
    HUB,
    { ...words, ...(under === undefined ? {} : { under }), foot: 'Foot', description: 'Words' },
    spotlitWords('A summary of what was done. '.repeat(14)),
  );
}

describe.each(['Short', LONG, LONG + LONG, 'Incomprehensibilities'.repeat(4)])(
  'a card',
  (title) => {
    const sheet = made(title);

    test(`holds its words: ${title.slice(0, 20)}`, () => {
      expect([sheet.width, sheet.height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
      for (const { x, y, text, size, bold } of sheet.texts) {
        expect(x + lineWidth(text, size, bold), text).toBeLessThanOrEqual(CARD_WIDTH);
        expect(y, text).toBeLessThan(CARD_HEIGHT - 30);
      }
      const lines = sheet.texts.filter(({ x }) => x === 64).map(({ y }) => y);
      expect(new Set(lines).size).toBe(lines.length);
    });

    test(`cuts no word without saying so: ${title.slice(0, 20)}`, () => {
      const words = new Set(title.split(' '));
      const heading = sheet.texts.filter(({ x, bold }) => x === 64 && bold);
      for (const { text } of heading) {
        for (const word of text.split(' '))
          expect(words.has(word) || word.endsWith('…')).toBe(true);
      }
    });
  },
);

test('a title that fits stands whole', () => {
  const heading = made(LONG).texts.filter(({ x, bold }) => x === 64 && bold);
  expect(heading.map(({ text }) => text).join(' ')).toBe(LONG);
});

describe('the figure of a submission', () => {
  const measure = {
    id: 'rate',
    name: 'Turnover rate',
    definition: 'Leavers as a share of those in post.',
    unit: 'percent',
    range: { min: 0, max: 100 },
  } as unknown as Measure;

  function side(metric: Partial<Metric>, of: Measure = measure) {
    const submission = {
      id: 'aford-example',
      title: 'An example',
      councils: ['aford'],
      evidence: 'described',
      licence: 'not-stated',
      metrics: [
        {
          measure: 'rate',
          population: 'Social workers',
          definition: 'not-stated',
          source: 'not-stated',
          ...metric,
        },
      ],
    } as unknown as Submission;
    const council = () => ({ id: 'aford', shortName: 'Aford', formerGss: [] });
    const quotes = { submissions: [submission], benchmarks: [], council, provider: council };
    const found = figureSide(submission, quotes as never, () => of, 'Aford');
    return found?.texts?.map(({ text }) => text).join(' ');
  }

  test('is its before and after, with when, who and by whom it is counted', () => {
    const text = side({
      values: [
        { role: 'before', value: 30.2, period: '2020' },
        { role: 'after', value: 11, period: '2024', qualifier: 'about' },
      ],
    });
    expect(text).toContain('Turnover rate 30.2% Before, 2020 About 11% After, 2024');
    expect(text).toContain('As Aford counts it: social workers');
  });

  test('is one value as a number, and says when nothing is said of when', () => {
    const text = side({ values: [{ role: 'single', value: 9, period: 'not-stated' }] });
    expect(text).toContain('9% Date not stated');
  });

  test.each<[string, Partial<Metric>]>([
    ['a target', { values: [{ role: 'target', value: 9, period: '2024' }] }],
    ['a percentage of few', { values: [{ role: 'single', value: 50, period: '2024', n: 8 }] }],
    [
      'several values that are no pair',
      {
        values: [
          { role: 'single', value: 9, period: '2024' },
          { role: 'single', value: 8, period: '2025' },
        ],
      },
    ],
  ])('is never %s', (_, metric) => {
    expect(side(metric)).toBeUndefined();
  });

  test('is never a count of a few people', () => {
    const count = { ...measure, unit: 'count', unitName: { one: 'person', many: 'people' } };
    const values = [{ role: 'single' as const, value: 3, period: '2024' }];
    expect(side({ values }, count as unknown as Measure)).toBeUndefined();
  });
});
