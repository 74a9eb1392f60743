import path from 'node:path';
import postcss from 'postcss';
import { compile } from 'sass';
import { describe, expect, test } from 'vitest';
import { themedGovuk } from './themed.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function themed(css: string): string {
  return postcss([themedGovuk()]).process(css, { from: undefined }).css;
}

/** What stands in the layer `govuk` of a style sheet of the hub. */
function layerOf(name: string): string {
  const file = path.join(ROOT, 'src', 'styles', 'govuk', name);
  const { css } = compile(file, { loadPaths: [path.join(ROOT, 'node_modules')] });
  let text = '';
  postcss.parse(themed(css)).walkAtRules('layer', (layer) => {
    if (layer.params === 'govuk') text += layer.toString();
  });
  return text;
}

describe.each(['parts.scss', 'forms.scss'])('GOV.UK Frontend in %s', (name) => {
  const css = layerOf(name);

  test('has the colours and sizes of the hub alone', () => {
    expect(css).toContain('var(--ink)');
    expect(css).toContain('var(--text-m)');
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|--govuk-|@font-face|url\(/i);
  });

  test('leaves focus to the hub, which shows it alike everywhere', () => {
    expect(css).not.toMatch(/(?<!:not\(|\\):focus/);
  });
});

test('a skip link stays out of sight until it is focused', () => {
  expect(layerOf('parts.scss')).toContain('.govuk-skip-link:not(:active):not(:focus)');
});

test('a colour that has no token stops the build, and is named', () => {
  expect(() => themed('@layer govuk { .new { color: #ca357c } }')).toThrow(/#ca357c.*tokens\.ts/);
  expect(() => themed('@layer govuk { .new { color: var(--govuk-odd-colour, #fff) } }')).toThrow(
    /odd/,
  );
});

test('other layers are left alone', () => {
  const css = '@layer parts { .own:focus { color: #123456 } }';
  expect(themed(css)).toBe(css);
});
