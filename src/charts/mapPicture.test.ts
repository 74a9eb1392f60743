import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tileMap } from '../domain/council/tileMap.ts';
import { MAP_COLOURS } from './mapColours.ts';
import { mapPicture } from './mapPicture.ts';

const map = tileMap('London', [
  {
    id: 'a',
    name: 'Aford & Beton "upon" Thames',
    column: 1,
    row: 2,
    address: '/councils/a/',
    text: '13.8%',
    mark: 'joint',
    spoken: '',
    fill: 4,
  },
  { id: 'b', name: 'C', column: 0, row: 0, address: '/', text: '–', spoken: '', fill: 'no-figure' },
]);
const svg = mapPicture(map, {
  title: 'A <map>',
  subtitle: 'Percent',
  legend: [{ label: '25% or more', fill: 4 }],
  foot: ['A source', 'https://hub.example/maps/'],
});

test.each(Object.entries(MAP_COLOURS).filter(([name]) => name.startsWith('class-')))(
  '%s is the light colour of tokens.css',
  (name, colour) => {
    const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
    expect(new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1]).toBe(colour);
  },
);

test('a picture needs no style sheet and runs nothing', () => {
  expect(svg).not.toMatch(/ (?:class|style|on[a-z]+|href)=|<(?:script|style|a|image)\b/);
});

test('it holds title, key, source and address, with marks written safely', () => {
  expect(svg).toContain('<title>A &lt;map&gt;</title>');
  for (const words of ['25% or more', 'A source', 'https://hub.example/maps/', 'joint']) {
    expect(svg).toContain(`>${words}</text>`);
  }
  expect(svg).toContain('Aford &amp;');
});

test('figures stand in white on the darkest classes', () => {
  expect(svg).toMatch(/fill="#ffffff" text-anchor="end">13\.8%/);
});
