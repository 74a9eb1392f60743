import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = import.meta.dirname;
const LITERAL = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;
const LAYERS = '@layer base, layout, govuk, parts, modes;';

const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.s?css$/.test(name))
  .map((name) => [name, withoutComments(readFileSync(path.join(FOLDER, name), 'utf8'))] as const);

test('there are style sheets', () => {
  expect(sheets.map(([name]) => name)).toContain('tokens.css');
});

test.each(sheets.filter(([name]) => name !== 'tokens.css'))(
  '%s takes every colour from tokens.css',
  (_, css) => {
    expect(css.match(LITERAL) ?? []).toEqual([]);
  },
);

// Whichever sheet a page reads first decides the order of the layers.
test.each(sheets.filter(([, css]) => /^@layer [^{;]*;/m.test(css)))(
  '%s names the layers in the order of all others',
  (_, css) => {
    expect(css.match(/^@layer [^{;]*;/gm)).toEqual([LAYERS]);
  },
);

test.each(sheets)('%s names no layer that has no place in that order', (_, css) => {
  const named = [...css.matchAll(/layer(?: |\()([a-z]+)(?:\)| \{)/g)].map(([, name]) => name);
  expect(LAYERS).toSatisfy((layers: string) => named.every((name) => layers.includes(name ?? '')));
});

function withoutComments(css: string): string {
  return css.replace(/\/\*.*?\*\/|(?<=^|\s)\/\/.*$/gms, (comment) =>
    comment.startsWith('//') ? '' : comment.replace(/[^\n]/g, ''),
  );
}
