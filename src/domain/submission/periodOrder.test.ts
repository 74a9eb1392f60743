import { expect, test } from 'vitest';
import { isInFuture, isLater } from './periodOrder.ts';

test.each([
  ['2026', false],
  ['2026-11', false],
  ['2026-11-21', false],
  ['2026-11-22', true],
  ['2026-12', true],
  ['2027', true],
  // Counting has begun, though it has not ended.
  ['2026-04 to 2027-03', false],
  ['2027-04 to 2028-03', true],
  ['not-stated', false],
])('%s is in the future on 21 November 2026: %j', (period, future) => {
  expect(isInFuture(period, '2026-11-21')).toBe(future);
});

test.each([
  ['2025', '2024', true],
  ['2024', '2024', false],
  ['2024-09', '2024', false],
  ['2024', '2024-09', false],
  ['2024-09', '2023', true],
  ['2024-09-30', '2024-09', false],
  ['2024-10-01', '2024-09', true],
  ['2024-04 to 2025-03', '2023-04 to 2024-03', true],
  ['2024-04 to 2024-06', '2024-01 to 2024-12', false],
  ['2025', 'not-stated', false],
  ['not-stated', '2025', false],
])('%s is later than %s: %j', (one, other, later) => {
  expect(isLater(one, other)).toBe(later);
});
