import { expect, it } from 'vitest';
import { sortDates } from './sortDates.ts';

const origin = { kind: 'report', publisher: 'Camden' } as const;

it.each([
  [{ origin }, 'Date not stated', 'Date not stated'],
  [
    { origin: { ...origin, date: '2024-11' } },
    'Source dated November 2024',
    'Source dated November 2024',
  ],
  [
    { origin, dates: { published: '2025-02-03', updated: '2026-01' } },
    'Published 3 February 2025',
    'Reviewed January 2026',
  ],
])('says which date an order goes by: %j', (submission, newest, reviewed) => {
  expect(sortDates(submission)).toEqual({ newest, reviewed });
});
