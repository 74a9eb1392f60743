import { expect, test } from 'vitest';
import { nameMatches } from './nameMatches.ts';

test('each word typed begins a word of the name, in any order', () => {
  expect(nameMatches('Redcar and Cleveland', 'clev red')).toBe(true);
  expect(nameMatches('Redcar and Cleveland', 'cleve x')).toBe(false);
  expect(nameMatches('Sutton', 'tton')).toBe(false);
});

test('capitals, accents and marks do not matter', () => {
  expect(nameMatches('Stockton-on-Tees', 'ON TEES')).toBe(true);
  expect(nameMatches('St Helens', 'st. hélens')).toBe(true);
  expect(nameMatches('King’s Lynn', 'king s')).toBe(true);
});

test('nothing typed leaves every name', () => {
  expect(nameMatches('Barnet', '')).toBe(true);
  expect(nameMatches('Barnet', '  ')).toBe(true);
});
