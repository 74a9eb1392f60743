import { describe, expect, it } from 'vitest';
import type { Scale } from './formatValue.ts';
import { countOfPercent, figureText, officialPeople, peopleSized } from './peopleSized.ts';

const PERCENT: Scale = { unit: 'percent', range: { min: 0, max: 100 } };
const COUNTED = {
  one: 'social worker',
  many: 'social workers',
  event: { one: 'leaver', many: 'leavers' },
};
const TURNOVER = { ...PERCENT, counted: COUNTED };

describe('peopleSized', () => {
  it('turns a percentage into people and says what one of them is worth', () => {
    expect(peopleSized({ value: 16, n: 162 }, TURNOVER)).toBe(
      '16% of 162 social workers is about 26 leavers; one leaver is 0.6 percentage points',
    );
    expect(peopleSized({ value: 72, n: 117, qualifier: 'about' }, PERCENT)).toBe(
      'about 72% of 117 is about 84; each one is 0.9 percentage points',
    );
  });

  it('does not tell a count of 1 to 4, and tells a true 0', () => {
    expect(peopleSized({ value: 2, n: 150 }, TURNOVER)).toBe(
      '2% of 150 social workers is fewer than 5 leavers; one leaver is 0.7 percentage points',
    );
    expect(peopleSized({ value: 0, n: 100 }, TURNOVER)).toBe(
      '0% of 100 social workers is 0 leavers; one leaver is 1 percentage point',
    );
    expect(countOfPercent(0.1, 100)).toEqual({ text: 'fewer than 5', suppressed: true });
    expect(countOfPercent(5, 100)).toEqual({ text: '5', suppressed: false });
  });

  it('keeps silent without a number, for few people, other units and open values', () => {
    expect(peopleSized({ value: 16 }, TURNOVER)).toBeUndefined();
    expect(peopleSized({ value: 16, n: 29 }, TURNOVER)).toBeUndefined();
    expect(peopleSized({ value: 16, n: 162, qualifier: 'under' }, TURNOVER)).toBeUndefined();
    expect(peopleSized({ value: 16, n: 162 }, { unit: 'count', range: {} })).toBeUndefined();
  });

  it('says when one is next to nothing', () => {
    expect(peopleSized({ value: 50, n: 4000 }, PERCENT)).toMatch(
      'each one is less than 0.1 percentage points',
    );
  });
});

describe('figureText', () => {
  it('shows a percentage of few people as a count', () => {
    expect(figureText({ value: 32, n: 22 }, PERCENT)).toBe('7 of 22');
    expect(figureText({ value: 100, n: 24 }, PERCENT)).toBe('24 of 24');
    expect(figureText({ value: 0, n: 24 }, PERCENT)).toBe('0 of 24');
    expect(figureText({ value: 32, n: 22, qualifier: 'about' }, PERCENT)).toBe('about 7 of 22');
  });

  it('never tells a derived count of 1 to 4, nor one that the source leaves open', () => {
    expect(figureText({ value: 9, n: 22 }, PERCENT)).toBe('fewer than 5 of 22');
    expect(figureText({ value: 1, n: 22 }, PERCENT)).toBe('fewer than 5 of 22');
    expect(figureText({ value: 9, n: 22, qualifier: 'about' }, PERCENT)).toBe('fewer than 5 of 22');
    expect(figureText({ value: 9, n: 22, qualifier: 'over' }, PERCENT)).toBe('a share of 22');
  });

  it('never tells a count that leaves 1 to 4 others: it tells of them as well', () => {
    expect(figureText({ value: 91, n: 22 }, PERCENT)).toBe('more than 17 of 22');
    expect(figureText({ value: 90, n: 22, qualifier: 'about' }, PERCENT)).toBe(
      'more than 17 of 22',
    );
    expect(peopleSized({ value: 99, n: 91 }, PERCENT)).toMatch('99% of 91 is more than 86; ');
    expect(countOfPercent(95, 100)).toEqual({ text: '95', suppressed: false });
  });

  it('leaves all other values as the example gives them', () => {
    expect(figureText({ value: 32, n: 30 }, PERCENT)).toBe('32%');
    expect(figureText({ value: 32 }, PERCENT)).toBe('32%');
    expect(figureText({ value: 2, n: 6 }, { unit: 'count', range: {} })).toBe('2');
  });
});

describe('officialPeople', () => {
  it('says about how many people an official percentage is', () => {
    const of = 'full-time equivalent social workers in post';
    expect(officialPeople({ value: 11, text: '11.0%' }, 309.7, of, COUNTED)).toBe(
      '11.0% of about 310 full-time equivalent social workers in post is about 34 leavers',
    );
    expect(officialPeople({ value: 3.1, text: '3.1%' }, 130, of, COUNTED)).toMatch(
      'is fewer than 5 leavers',
    );
    expect(officialPeople({ value: 50, text: '50.0%' }, 12, of, COUNTED)).toBeUndefined();
  });
});
