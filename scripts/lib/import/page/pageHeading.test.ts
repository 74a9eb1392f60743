import { expect, test } from 'vitest';
import { KNOWN } from '../testKnown.ts';
import { readHeading } from './pageHeading.ts';

const read = (text: string): string[] | undefined => {
  const heading = readHeading(text, KNOWN);
  return heading && [heading.title, ...heading.who.councils];
};

test.each([
  'LB of Sutton – Shared Desk',
  'LB of Sutton—Shared Desk',
  'LB of Sutton- Shared Desk',
  'LB of Sutton -Shared Desk',
  'LB of Sutton -- Shared Desk',
  'LB of Sutton ‑ Shared Desk',
  'LB of Sutton − Shared Desk',
  'LB of Sutton | Shared Desk',
  'LB of Sutton • Shared Desk',
  'LB of Sutton\nShared Desk',
  'LB of Sutton\u200b – Shared Desk',
  '1. LB of Sutton – Shared Desk',
  'Example 3: LB of Sutton – Shared Desk',
  'Shared Desk – LB of Sutton',
  'Shared Desk (London Borough of Sutton)',
  'Sutton: Shared Desk',
])('tells whose it is from the title: %j', (text) => {
  expect(read(text)).toEqual(['Shared Desk', 'sutton']);
});

test('takes all councils of a line, and leaves dashes in a title alone', () => {
  expect(read('LB of Sutton, RB of Greenwich – Shared Desk')).toEqual([
    'Shared Desk',
    'sutton',
    'greenwich',
  ]);
  expect(read('LB of Sutton – Shared Desk – Part 2')).toEqual(['Shared Desk – Part 2', 'sutton']);
});

test.each([
  'Sutton-based teams share a desk',
  'Barnet–Sutton corridor meetings',
  'Shared Desk (in Sutton)',
  'Work with families – Sutton',
  'LB of Nowhere – Shared Desk',
  '12 months of shared desks',
])('does not take other words for whose it is: %j', (text) => {
  expect(read(text)).toBeUndefined();
});
