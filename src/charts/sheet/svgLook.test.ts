import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chartColours, PALETTE } from '../palette.ts';
import { svgLook } from './svgLook.ts';

const css = readFileSync(new URL('../../styles/charts.css', import.meta.url), 'utf8')
  .replaceAll(/\/\*.*?\*\//gs, '')
  .replaceAll(/@(?:media|container)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
const rules = [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
  selectors: selectors.split(',').map((selector) => selector.trim()),
  declarations: [...body.matchAll(/([a-z-]+):\s*([^;]+);/g)],
}));

const colours = chartColours(PALETTE.paper);
const VARIABLES: Readonly<Record<string, string | undefined>> = {
  ...colours,
  ...Object.fromEntries(colours.series.map((colour, index) => [`series-${index + 1}`, colour])),
  series: undefined,
};

/** What charts.css says of the classes of a drawing's part, in its order. */
function declared(classes: string): Record<string, string> {
  const own = new Set(classes.split(' ').map((name) => `.${name}`));
  const found: Record<string, string> = classes.startsWith('chart-text')
    ? { fill: colours.text }
    : {};
  for (const { selectors, declarations } of rules) {
    const applies = selectors.some((selector) => {
      const parts = selector.replace(/^\.chart /, '').match(/\.[a-z0-9-]+/g) ?? [];
      return (
        parts.length > 0 &&
        parts.every((part) => own.has(part)) &&
        !/[ :>*]/.test(selector.replace(/^\.chart /, ''))
      );
    });
    if (!applies) continue;
    for (const [, name = '', value = ''] of declarations) {
      const variable = /^var\(--chart-([a-z0-9-]+)\)$/.exec(value)?.[1];
      found[name] =
        variable === undefined
          ? value.replace('var(--bold)', '680').replace(/px$/, '')
          : (VARIABLES[variable] ?? value);
    }
  }
  return found;
}

const look = [...svgLook(colours)];

test.each(look)('%s looks as charts.css has it', (classes, attributes) => {
  const written = Object.entries(attributes).map(([name, value]) => [name, String(value)]);
  expect(Object.fromEntries(written)).toEqual(declared(classes));
});

test('every class of a drawing in charts.css is known', () => {
  const drawn = rules
    .filter(({ declarations }) =>
      declarations.some(([, name]) => /^(?:fill|stroke|font-)/.test(name ?? '')),
    )
    .flatMap(({ selectors }) => selectors)
    .flatMap((selector) => selector.match(/\.chart-[a-z0-9-]+/g) ?? [])
    .map((name) => name.slice(1));
  const known = new Set(look.flatMap(([classes]) => classes.split(' ')));
  expect([...new Set(drawn)].filter((name) => !known.has(name))).toEqual([]);
});
