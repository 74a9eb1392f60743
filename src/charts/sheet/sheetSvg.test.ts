import { describe, expect, test } from 'vitest';
import { chartColours, WHITE } from '../palette.ts';
import { placeChart } from '../place.ts';
import { TEST_DUMBBELL, TEST_LINES } from '../testSpecs.ts';
import { placeSheet } from './placeSheet.ts';
import { sheetSvg } from './sheetSvg.ts';
import { TEST_HUB, testChart } from './testCharts.ts';
import { xmlFault } from './testXml.ts';

const sheets = [1, 2, 5].map((panels) => placeSheet(testChart(panels), TEST_HUB));
const [sheet] = sheets;
if (sheet === undefined) throw new Error('There is no sheet.');
const kinds = [TEST_DUMBBELL, TEST_LINES].map((spec) => ({
  ...sheet,
  panels: [
    { x: 40, y: 100, zoom: 1, spec, placed: placeChart(spec, 780), colours: chartColours(WHITE) },
  ],
}));

describe.each([...sheets, ...kinds])('the file of a sheet', (each) => {
  const svg = sheetSvg(each);

  test('is XML with a title and a description', () => {
    expect(xmlFault(svg)).toBeUndefined();
    expect(svg).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns=/);
    expect(svg).toContain('<title id="title">Rates fell in Aford, and rose in England &lt;by 2025');
    expect(svg).toContain('&lt;was&gt; 12% in Aford &amp; 17% in England.');
  });

  test('needs nothing from elsewhere: no style sheet, script, class or address to fetch', () => {
    expect(svg).not.toMatch(/<style|<script|<image|<use|class=|style=|href=|url\(|var\(|@/);
  });
});

test('sees what is no XML', () => {
  expect(xmlFault('<g><text>a</g></text>')).toBeDefined();
  expect(xmlFault('<text>a & b</text>')).toBeDefined();
  expect(xmlFault('<text>a < b</text>')).toBeDefined();
  expect(xmlFault('<text x=1>a</text>')).toBeDefined();
});
