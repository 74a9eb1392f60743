import { describe, expect, test } from 'vitest';
import { contrast, LEAST_FOR_TEXT, shadeThatReads, weakPairs } from './contrast.ts';
import { hubColours, hubStyles } from './hubColours.ts';
import { lightnessOf, turnHue } from './oklch.ts';
import { DARK, LIGHT } from './tokens.ts';

const PURPLE = { colours: { light: { brand: '#5b2a86' }, dark: { brand: '#c9a4ec' } } };

test('a hub without colours of its own has the usual ones, and no style sheet for them', () => {
  expect(hubColours({})).toEqual({ light: LIGHT, dark: DARK });
  expect(hubStyles({})).toBeUndefined();
});

describe('a hub with one colour of its own', () => {
  const { light, dark } = hubColours(PURPLE);

  test('has links, foot and maps in it as well, and charts as all hubs have', () => {
    expect(light).toMatchObject({
      brand: '#5b2a86',
      link: '#5b2a86',
      'series-1': LIGHT['series-1'],
    });
    expect(light.deep).not.toBe(LIGHT.deep);
    expect(light['class-3']).toBe(turnHue(LIGHT['class-3'], '#5b2a86'));
    expect(dark).toMatchObject({ brand: '#c9a4ec', ink: DARK.ink });
  });

  test('can be read in both schemes', () => {
    expect(weakPairs(light)).toEqual([]);
    expect(weakPairs(dark)).toEqual([]);
  });

  test('says each of them in both schemes, and nothing that is as usual', () => {
    const styles = hubStyles(PURPLE) ?? '';
    expect(styles.match(/--brand:#[0-9a-f]{6}/g)).toEqual(['--brand:#5b2a86', '--brand:#c9a4ec']);
    expect(styles).not.toContain('--ink:');
    expect(styles).toContain('@media screen and (prefers-color-scheme:dark)');
  });
});

test('every colour of a scheme can be set', () => {
  const own = {
    brand: '#5b2a86',
    onBrand: '#fffffe',
    link: '#4b2270',
    linkHover: '#2b1142',
    deep: '#241033',
    spotlight: '#ffe6d5',
    beam: '#f58a23',
    paper: '#fcfbfd',
    surface: '#f3f0f6',
  };
  const { light } = hubColours({ colours: { light: own, dark: { brand: '#c9a4ec' } } });
  expect(new Set(Object.values(light))).toEqual(
    new Set([...Object.values(light), ...Object.values(own)]),
  );
});

test('a shade that reads is near the colour, and reads', () => {
  const shade = shadeThatReads('#c080f0', '#ffffff', LEAST_FOR_TEXT) ?? '';
  expect(contrast(shade, '#ffffff')).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
  expect(lightnessOf(shade)).toBeLessThan(lightnessOf('#c080f0'));
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
