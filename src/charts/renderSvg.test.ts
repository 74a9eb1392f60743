import { describe, expect, it } from 'vitest';
import { placeChart } from './place.ts';
import { WIDE_WIDTH } from './placed.ts';
import { renderSvg } from './renderSvg.ts';
import { TEST_DUMBBELL, TEST_LINES } from './testSpecs.ts';

const WORDS = { id: 'fig', classes: 'chart-wide', title: 'A <title>', description: 'Words & more' };

function circles(svg: string, kind: string): number {
  return svg.split(`<circle class="chart-${kind}"`).length - 1;
}

describe('renderSvg', () => {
  const svg = renderSvg(placeChart(TEST_DUMBBELL, WIDE_WIDTH), WORDS);

  it('is a picture with a title and a description, both escaped', () => {
    expect(svg).toContain('role="img" aria-labelledby="fig-title fig-desc"');
    expect(svg).toContain('<title id="fig-title">A &lt;title&gt;</title>');
    expect(svg).toContain('<desc id="fig-desc">Words &amp; more</desc>');
  });

  it('has classes only: the content policy allows no inline style', () => {
    expect(svg).not.toMatch(/style|<script|on\w+=/);
  });

  it('draws a ring for each before and a disc for each after, and one of each in the key', () => {
    expect(circles(svg, 'before')).toBe(4 + 1);
    expect(circles(svg, 'after')).toBe(5 + 1);
  });

  it('writes every value and name as text', () => {
    for (const text of ['Aford', '27%', '21%', 'Before', 'After, or only figure']) {
      expect(svg).toContain(`>${text}</text>`);
    }
  });

  it('gives each line a shape and a class of its own and names it at its end', () => {
    const lines = renderSvg(placeChart(TEST_LINES, WIDE_WIDTH), WORDS);
    expect(lines).toContain('class="chart-line chart-series-1"');
    expect(lines).toContain('class="chart-line chart-series-2"');
    expect(lines).toContain('>England 14.2%</text>');
    expect(lines).toContain('>New rules</text>');
  });

  it('is hidden from screen readers where text beside it says the same', () => {
    const hidden = renderSvg(placeChart(TEST_DUMBBELL, 300), { classes: 'small', hidden: true });
    expect(hidden).toContain('aria-hidden="true"');
    expect(hidden).not.toContain('<title');
  });
});
