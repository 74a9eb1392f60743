import { expect, it } from 'vitest';
import { chanceNotes } from './chanceNotes.ts';

const BASE = 'social workers';

function notes(ranges: number, overYear = false, lines = ['London', 'England']): string {
  return chanceNotes({ ranges, lines, base: BASE, overYear }).join('\n');
}

it('says whose work the ranges are, and that nobody is sampled', () => {
  expect(notes(29)).toMatch(/worked out by this hub, not published with the figures/);
  expect(notes(29)).toMatch(/Everybody is counted and nobody sampled/);
});

it('counts what chance alone would put outside for each line, since lines differ', () => {
  expect(notes(29)).toContain('1 or 2 of the 29 here, for each line');
  expect(notes(140)).toContain('about 7 of the 140 here');
  expect(notes(4)).not.toContain('1 range in 20');
});

it('says that what happened over a year is no part of those there at its end', () => {
  expect(notes(29, true)).toContain('no part of the other, so the range is rougher still');
  expect(notes(29)).not.toContain('rougher still');
});

it('says that a line includes its councils, one or several', () => {
  expect(notes(29)).toContain('London and England include councils set against them');
  expect(notes(29, false, ['the North East'])).toContain('The North East includes councils set');
});
