import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, PAIRS } from './contrast.ts';
import { DARK, LIGHT, type Token } from './tokens.ts';

const css = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
const [screen = '', paper = ''] = css.split('@media print');
const [light = '', dark = ''] = screen.split('@media screen and (prefers-color-scheme: dark)');
const SCHEMES = {
  light: coloursOf(light),
  dark: { ...coloursOf(light), ...coloursOf(dark) },
  printed: { ...coloursOf(light), ...coloursOf(paper) },
};

test('what is drawn without a style sheet has the same colours', () => {
  expect(LIGHT).toEqual(SCHEMES.light);
  expect(DARK).toEqual(SCHEMES.dark);
});

describe.each(Object.entries(SCHEMES))('in the %s scheme', (_, colours) => {
  test.each(PAIRS)('$front on $ground is at least $least to 1', ({ front, ground, least }) => {
    expect(contrast(pick(colours, front), pick(colours, ground))).toBeGreaterThanOrEqual(least);
  });
});

function coloursOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

function pick(colours: Record<string, string>, name: Token): string {
  const hex = colours[name];
  if (hex === undefined) throw new Error(`tokens.css has no colour --${name}`);
  return hex;
}
