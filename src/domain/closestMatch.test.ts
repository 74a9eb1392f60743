import { describe, expect, test } from 'vitest';
import { closestMatch } from './closestMatch.ts';

const THEMES = ['recruitment', 'retention', 'supervision', 'send-inclusion'];

describe('closestMatch', () => {
  test.each([
    ['retension', 'retention'],
    ['recrutiment', 'recruitment'],
    ['supervison', 'supervision'],
    ['send-inclusoin', 'send-inclusion'],
  ])('offers %s → %s', (typed, meant) => {
    expect(closestMatch(typed, THEMES)).toBe(meant);
  });

  test('offers nothing when no candidate is near', () => {
    expect(closestMatch('housing', THEMES)).toBeUndefined();
    expect(closestMatch('', THEMES)).toBeUndefined();
  });

  test('prefers the nearest of several', () => {
    expect(closestMatch('brant', ['bexley', 'brent', 'barnet'])).toBe('brent');
  });
});
