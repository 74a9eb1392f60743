import { describe, expect, test } from 'vitest';
import { lineWidth } from './letterWidths.ts';
import { placeSheet } from './placeSheet.ts';
import { TEST_HUB, testChart } from './testCharts.ts';

describe.each([1, 2, 5])('a sheet of %d charts', (panels) => {
  const sheet = placeSheet(testChart(panels), TEST_HUB);
  const words = sheet.texts.map(({ text }) => text).join(' ');

  test('holds everything within its edges', () => {
    for (const { x, y, text, size, bold } of sheet.texts) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + lineWidth(text, size, bold), text).toBeLessThanOrEqual(sheet.width);
      expect(y).toBeLessThan(sheet.height);
    }
    for (const { x, y, zoom, placed } of sheet.panels) {
      expect(x + placed.width * zoom).toBeLessThanOrEqual(sheet.width);
      expect(y + placed.height * zoom).toBeLessThanOrEqual(sheet.height);
    }
  });

  test('draws each chart once, none over another', () => {
    expect(sheet.panels).toHaveLength(panels);
    const corners = sheet.panels.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(corners).size).toBe(panels);
  });

  test('says what the figures are, where they come from and where they can be found', () => {
    for (const part of [
      'Rates fell in Aford',
      'Aford and England, reporting years 2023 to 2025.',
      'as a share of those in post',
      'A department, A publication, Release 1, retrieved 27 April 2026.',
      'Contains public sector information.',
      'Rules changed in 2024.',
      TEST_HUB.name,
      TEST_HUB.address,
    ]) {
      expect(words.toLowerCase()).toContain(part.toLowerCase());
    }
  });

  test('says in words what it shows', () => {
    expect(sheet.description).toContain('17% in England');
  });
});

test('says of many notes how many stand elsewhere', () => {
  const chart = testChart(1);
  const notes = Array.from({ length: 8 }, (_, index) => `Caution ${index}.`);
  const [first] = chart.panels;
  const sheet = placeSheet({ ...chart, panels: [{ ...first, notes }] }, TEST_HUB);
  expect(sheet.texts.map(({ text }) => text)).toContain(
    '3 more notes stand with the chart at the address below.',
  );
});
