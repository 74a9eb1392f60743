import { describe, expect, test } from 'vitest';
import { freshnessOf } from '../../site/freshnessSchema.ts';
import type { Metric } from '../metric.ts';
import type { Submission } from '../submission.ts';
import { addMonths, monthsWords } from './addMonths.ts';
import { dueExamples } from './dueExamples.ts';
import { isOldFigure, lastKnownDay } from './figureAge.ts';
import { oldFigureText } from './oldFigureText.ts';
import { contactReview, reviewOf } from './reviewOf.ts';

const TODAY = '2026-11-22';
const YEARLY = freshnessOf({});

test.each([
  ['2025-03-14', 12, '2026-03-14'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2025-12-01', 1, '2026-01-01'],
  ['2023-12-31', 36, '2026-12-31'],
])('%s and %i months is %s', (day, months, then) => {
  expect(addMonths(day, months)).toBe(then);
});

test('a period is told in years where it is whole years', () => {
  expect([12, 18, 36, 1].map(monthsWords)).toEqual(['1 year', '18 months', '3 years', '1 month']);
});

describe('the review of an example', () => {
  const review = (dates?: Submission['dates']) => reviewOf(dates ? { dates } : {}, YEARLY, TODAY);

  test('is on the day given, else counted from the last change, else from publication', () => {
    const dates = { published: '2025-01-10', updated: '2026-02-01', reviewBy: '2026-05-01' };
    expect(review(dates)).toEqual({ by: '2026-05-01', isDue: true });
    expect(review({ published: '2025-01-10', updated: '2026-02-01' })).toEqual({
      by: '2027-02-01',
      isDue: false,
    });
    expect(review({ published: '2025-11-22' })).toEqual({ by: '2026-11-22', isDue: true });
  });

  test('is due where no date is known to count from', () => {
    expect(review()).toEqual({ by: undefined, isDue: true });
    expect(contactReview({}, YEARLY, TODAY).isDue).toBe(true);
  });

  test('periods are those of the hub', () => {
    const { contacts } = freshnessOf({ freshness: { contacts: 6 } });
    expect(contactReview({ confirmed: '2026-05-01' }, { contacts }, TODAY).by).toBe('2026-11-01');
  });
});

describe('the age of a figure', () => {
  const values = (...periods: string[]): Metric['values'] =>
    periods.map((period) => ({ role: 'single', value: 1, period }));

  test('is that of its newest value, and never of a target', () => {
    expect(lastKnownDay(values('2019', '2020-04 to 2021-03'))).toBe('2021-03-31');
    expect(lastKnownDay([{ role: 'target', period: '2028' }])).toBeUndefined();
    expect(lastKnownDay(values('not-stated'))).toBeUndefined();
  });

  test('is old when the whole of its time lies further back than the hub lets pass', () => {
    expect(isOldFigure({ values: values('2022') }, YEARLY, TODAY)).toBe(true);
    expect(isOldFigure({ values: values('2023') }, YEARLY, TODAY)).toBe(false);
    expect(isOldFigure({ values: values('2023') }, YEARLY, '2027-01-01')).toBe(true);
    expect(isOldFigure({ values: values('2019', '2024') }, YEARLY, TODAY)).toBe(false);
    expect(isOldFigure({ values: values('not-stated') }, YEARLY, TODAY)).toBe(false);
  });
});

describe('what is due', () => {
  const example = (id: string, changes: Partial<Submission> = {}): Submission =>
    ({
      id,
      stage: 'published',
      contacts: [],
      dates: { updated: '2026-06-01' },
      ...changes,
    }) as unknown as Submission;

  test('is of published examples, the longest due first, what has no date before all', () => {
    const due = dueExamples(
      [
        example('fresh'),
        example('today', { dates: { reviewBy: TODAY } }),
        example('tomorrow', { dates: { reviewBy: '2026-11-23' } }),
        example('long', { dates: { reviewBy: '2025-01-31' } }),
        { ...example('undated'), dates: {} },
        example('withdrawn', { stage: 'withdrawn', dates: {} }),
        example('draft', { stage: 'draft', dates: {} }),
      ],
      {},
      TODAY,
    );
    expect(due.map(({ submission }) => submission.id)).toEqual(['undated', 'long', 'today']);
  });

  test('can be a contact or a figure of an example that is itself fresh', () => {
    const old = { measure: 'x', values: [{ role: 'single', value: 1, period: '2019' }] } as Metric;
    const [due] = dueExamples(
      [
        example('one', {
          contacts: [
            { role: 'Lead', email: 'a@b.example', confirmed: '2026-09-01' },
            { role: 'Head', email: 'c@b.example', confirmed: '2024-09-01' },
          ],
          metrics: [old],
        }),
      ],
      {},
      TODAY,
    );
    expect(due?.parts).toEqual([
      { kind: 'contact', role: 'Head', by: '2025-09-01' },
      { kind: 'figure', metric: old, last: '2019-12-31' },
    ]);
  });
});

describe('an old figure', () => {
  const metric = { values: [{ role: 'single', value: 1, period: '2019' }] } as Metric;

  test('is told by a day, so that the words stay true', () => {
    expect(oldFigureText(metric, { today: TODAY, site: {} })).toBe(
      'more than 3 years before 22 November 2026',
    );
    const site = { freshness: { figures: 18 } };
    expect(oldFigureText(metric, { today: TODAY, site })).toContain('18 months before');
  });

  test('is not told where there is no day to tell it by', () => {
    expect(oldFigureText(metric, { today: undefined, site: {} })).toBeUndefined();
  });
});
