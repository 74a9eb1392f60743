import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartColours, PALETTE } from './palette.ts';

const read = (name: string): string =>
  readFileSync(new URL(`../styles/${name}`, import.meta.url), 'utf8');
const [light = ''] = read('tokens.css').split('@media');
const [chart = ''] = read('charts.css').split('@media');

function property(css: string, name: string): string | undefined {
  return new RegExp(String.raw`--${name}: ([^;]+);`).exec(css)?.[1];
}

/** The colour that a property of a chart comes to, its references followed. */
function chartProperty(name: string): string | undefined {
  const value = property(chart, `chart-${name}`);
  const [, own, token] = /^var\(--(chart-)?([a-z0-9-]+)\)$/.exec(value ?? '') ?? [];
  if (token === undefined) return value;
  return own === undefined ? property(light, token) : chartProperty(token);
}

test('charts have the colours of charts.css', () => {
  const { series, background, ...single } = chartColours(PALETTE.paper);
  expect(background).toBe(chartProperty('background'));
  for (const [name, colour] of Object.entries(single)) {
    expect(colour, name).toBe(chartProperty(name));
  }
  series.forEach((colour, index) => {
    expect(colour).toBe(chartProperty(`series-${index + 1}`));
  });
});
