import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { FAMILY, loadFonts } from './fonts.ts';
import { lineWidth } from './letterWidths.ts';

loadFonts();
const context = createCanvas(1, 1).getContext('2d');

const LINES = [
  'Child and family social workers who left a council’s social work posts during the year',
  'Kensington and Chelsea: 13.8% (2024) to 9.6%, “too early to say” – £1,204,500…',
  'THE QUICK BROWN FOX jumps over the lazy dog 0123456789',
];

describe.each([
  ['regular', false],
  ['bold', true],
] as const)('a line in %s letters', (_, bold) => {
  test.each(LINES)('is as wide as the font draws it: %s', (line) => {
    context.font = `${bold ? '680' : '400'} 20px ${FAMILY}`;
    const { width } = context.measureText(line);
    expect(lineWidth(line, 20, bold)).toBeGreaterThanOrEqual(width);
    expect(lineWidth(line, 20, bold)).toBeLessThan(width * 1.03);
  });
});
