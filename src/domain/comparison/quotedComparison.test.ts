import { describe, expect, it } from 'vitest';
import { MOST_HEADING_WORDS, type Comparison } from './comparison.ts';
import { quotedComparison } from './quotedComparison.ts';
import { TEST_RATE, testMetric, testQuotes, testSubmission } from './testQuotes.ts';

const PAIR = testMetric([
  { role: 'before', value: 84.5, period: '2022' },
  { role: 'after', value: 90.2, period: '2024-09' },
]);
const SINGLE = testMetric([{ role: 'single', value: 70, period: 'not-stated' }], {
  definition: 'not-stated',
  source: 'not-stated',
});

function quoted(...metrics: Parameters<typeof testSubmission>[2][]): Comparison {
  const councils = ['aford', 'beton', 'cedar', 'deal'];
  const examples = metrics.map((list, index) =>
    testSubmission(`s${index + 1}`, [councils[index] ?? 'aford'], list),
  );
  const comparison = quotedComparison(TEST_RATE, testQuotes(...examples));
  if (comparison === undefined) throw new Error('Nothing is quoted.');
  return comparison;
}

describe('quotedComparison', () => {
  it('is absent where no example quotes the measure', () => {
    expect(quotedComparison(TEST_RATE, testQuotes())).toBeUndefined();
  });

  it('gives a change in percentage points, with both values and dates', () => {
    const comparison = quoted([PAIR]);
    expect(comparison.heading).toBe('Filled posts rate: Aford reports a rise from 84.5% to 90.2%');
    expect(comparison.sentence).toBe(
      'Filled posts rate: Aford reports a rise from 84.5% (2022) to 90.2% (September 2024), 5.7 percentage points higher.',
    );
    expect(comparison.rows[0]?.cells.change).toEqual({
      kind: 'text',
      text: '5.7 percentage points higher',
    });
  });

  it('never says that work caused a change', () => {
    const { notes, sentence } = quoted([PAIR]);
    expect(sentence).not.toMatch(/because|thanks to|due to/);
    expect(notes.join(' ')).toMatch(/does not show that the work caused it/);
  });

  it('gives every missing value a reason', () => {
    const [row] = quoted([SINGLE]).rows;
    expect(row?.cells).toMatchObject({
      before: { kind: 'gap', reason: 'No before figure is given' },
      after: { kind: 'value', value: 70, period: 'date not stated' },
      change: { kind: 'gap' },
      source: { kind: 'gap', reason: 'The example gives no source' },
      definition: { kind: 'text', text: 'Definition not stated' },
    });
  });

  it('lists rows by council, not by value, and says that they cannot be ranked', () => {
    const comparison = quoted([SINGLE], [PAIR]);
    expect(comparison.rows.map(({ shortLabel }) => shortLabel)).toEqual(['Aford', 'Beton']);
    expect(comparison.subtitle).toMatch(/cannot be ranked/);
  });

  it('keeps targets, running totals and comparison groups in the table, marked and undrawn', () => {
    const comparison = quoted([
      testMetric([
        { role: 'target', value: 95, period: '2026' },
        { role: 'comparison', value: 60, period: '2024', group: 'Other teams' },
        { role: 'single', value: 80, period: '2024' },
      ]),
    ]);
    expect(comparison.rows.map(({ drawn, cells }) => [drawn, cells.after])).toMatchObject([
      [false, { value: 80 }],
      [false, { role: 'Target', value: 95 }],
      [false, { role: 'Comparison', value: 60 }],
    ]);
    expect(comparison.chart).toBeUndefined();
  });

  it('draws no percentage of fewer than 30 people, and shows it as a count', () => {
    const of = (n: number) => [
      { role: 'before' as const, value: 50, period: '2023', n },
      { role: 'after' as const, value: 100, period: '2024', n },
    ];
    const [few] = quoted([testMetric(of(24))]).rows;
    expect(few).toMatchObject({ drawn: false, notDrawn: 'Fewer than 30 people' });
    expect(few?.cells).toMatchObject({
      after: { text: '24 of 24' },
      change: { kind: 'gap', reason: 'Too few people to say' },
    });
    expect(quoted([testMetric(of(30))]).rows[0]).toMatchObject({ drawn: true });
  });

  it('draws a before and after of one example with its date, definition and people', () => {
    const comparison = quoted([PAIR]);
    expect(comparison.rows.map(({ drawn }) => drawn)).toEqual([true]);
    expect(comparison.chart).toMatchObject({ kind: 'dumbbell', axis: { min: 0 } });
    expect(comparison.noChart).toBeUndefined();
  });

  const undated = PAIR.values.map((value) => ({ ...value, period: 'not-stated' }));
  it.each([
    ['Date not stated', testMetric(undated)],
    ['Definition not stated', { ...PAIR, definition: 'not-stated' as const }],
    ['Who is counted not stated', { ...PAIR, population: 'not-stated' }],
    ['Date and definition not stated', testMetric(undated, { definition: 'not-stated' })],
  ])('draws nothing and says why: %s', (reason, metric) => {
    const comparison = quoted([metric]);
    expect(comparison.rows[0]).toMatchObject({ drawn: false, notDrawn: reason });
    expect(comparison.rows[0]?.cells.comparable).toEqual({
      kind: 'text',
      text: `Not comparable: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    });
    expect(comparison.chart).toBeUndefined();
    expect(comparison.noChart).toMatch(/^There is no chart of this figure: .* not stated\.$/);
  });

  it('never draws a chart across councils, however well each figure is described', () => {
    const comparison = quoted([PAIR], [PAIR]);
    expect(comparison.chart).toBeUndefined();
    expect(comparison.rows.map(({ notDrawn }) => notDrawn)).toEqual([
      'Each example counts it in its own way',
      'Each example counts it in its own way',
    ]);
    expect(comparison.noChart).toMatch(/only official figures are set side by side/);
  });

  it('puts figures of one example on one axis only where definition and dates agree', () => {
    const other = testMetric(PAIR.values, { definitionNote: 'posts that were advertised' });
    const later = testMetric(PAIR.values.map((value) => ({ ...value, period: '2025' })));
    const alike = { ...PAIR, population: 'Managers' };
    const { rows } = quoted([PAIR, other, later, alike]);
    expect(rows.map(({ drawn }) => drawn)).toEqual([true, false, false, true]);
    expect(rows[1]?.notDrawn).toBe('Counted in another way than the rest');
  });

  it('counts what moved which way when there are several pairs', () => {
    const fall = testMetric([
      { role: 'before', value: 60, period: '2022' },
      { role: 'after', value: 50, period: '2024' },
    ]);
    const vague = testMetric([
      { role: 'before', value: 60, qualifier: 'up-to', period: '2022' },
      { role: 'after', value: 1, qualifier: 'under', period: '2024' },
    ]);
    const comparison = quoted([PAIR], [fall], [vague], [SINGLE]);
    expect(comparison.sentence).toBe(
      'Filled posts rate fell in 1, rose in 1 and cannot be judged in 1 of 3 figures with a before and an after; 1 figure stands alone.',
    );
  });

  it('tells the changes of one example one by one, each with its values and dates', () => {
    const fall = testMetric([
      { role: 'before', value: 60, period: '2022' },
      { role: 'after', value: 50, period: '2024' },
    ]);
    const { sentence } = quoted([PAIR, fall]);
    expect(sentence).toMatch(
      / reports a rise from .+ \(2\d+\) to .+; a fall from 60% \(2022\) to 50%/,
    );
  });

  it('says which way counts went, in the words of counts', () => {
    const people = {
      ...TEST_RATE,
      name: 'Team size',
      unit: 'count' as const,
      unitName: { one: 'person', many: 'people' },
      range: {},
    };
    const grown = testMetric([
      { role: 'before', value: 3, period: '2022' },
      { role: 'after', value: 12, period: '2024' },
    ]);
    const comparison = quotedComparison(
      people,
      testQuotes(testSubmission('s1', ['aford'], [grown])),
    );
    expect(comparison?.heading).toBe('Team size: Aford reports a rise from 3 people to 12 people');
    expect(comparison?.sentence).toMatch(/a rise from 3 people .* 9 more people\.$/);
  });

  it('says that a figure stayed where it was', () => {
    const still = testMetric([
      { role: 'before', value: 50, period: '2022' },
      { role: 'after', value: 50, period: '2024' },
    ]);
    expect(quoted([still])).toMatchObject({
      heading: 'Filled posts rate: Aford reports no change from 50%',
      sentence: 'Filled posts rate: Aford reports 50% (2022) and again 50% (2024).',
    });
  });

  it('claims no direction where the source’s words leave it open', () => {
    const vague = testMetric([
      { role: 'before', value: 29, qualifier: 'up-to', period: '2019' },
      { role: 'after', value: 1, qualifier: 'under', period: '2024' },
    ]);
    expect(quoted([vague]).heading).toBe(
      'Filled posts rate: Aford reports a move from up to 29% to under 1%',
    );
  });

  it('names the kinds of value where none is a result', () => {
    const values = [
      { role: 'target' as const, value: 90, period: '2026' },
      { role: 'cumulative' as const, value: 40, period: '2024' },
    ];
    expect(quoted([testMetric(values)])).toMatchObject({
      heading: 'Filled posts rate: examples report only targets and running totals',
      chart: undefined,
    });
  });

  it('keeps the heading within its words, however long the names', () => {
    const long = { ...TEST_RATE, name: 'Share of all posts filled by permanent members of staff' };
    const example = testSubmission('s1', ['hammersmith-and-fulham-and-more'], [PAIR]);
    const heading = quotedComparison(long, testQuotes(example))?.heading ?? '';
    expect(heading.split(' ').length).toBeLessThanOrEqual(MOST_HEADING_WORDS);
    expect(heading).toMatch(/from 84\.5% to 90\.2%$/);
  });
});

describe('old figures', () => {
  const at = (period: string) => testMetric([{ role: 'single', value: 90, period }]);
  const quotes = {
    ...testQuotes(
      testSubmission('a', ['barnet'], [at('2019')]),
      testSubmission('b', ['sutton'], [at('2025')]),
    ),
    today: '2026-11-22',
  };
  const notes = (site?: { freshness?: { figures: number } }) =>
    quotedComparison(TEST_RATE, { ...quotes, ...(site && { site }) })?.notes.join(' ');

  it('are named under the chart or table, by a day that stays true', () => {
    expect(notes({})).toContain(
      'Old figures: those of Barnet are from more than 3 years before 22 November 2026.',
    );
    expect(notes({ freshness: { figures: 6 } })).toContain('those of Barnet and Sutton are');
  });

  it('are not named where nobody says what is old', () => {
    expect(notes()).not.toContain('Old');
    expect(notes({ freshness: { figures: 120 } })).not.toContain('Old');
  });
});
