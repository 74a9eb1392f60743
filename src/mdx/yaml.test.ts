import { expect, test } from 'vitest';
import { short } from './testing.ts';
import { readYaml } from './yaml.ts';
import { lookUpsOf } from './yamlPlaces.ts';

const TEXT = `title: One
metrics:
  - measure: vacancy-rate
    values:
      - { role: before, value: 27 }
  - measure:
`;

test('turns paths into places of the file', () => {
  const yaml = readYaml(TEXT, 2);
  expect(yaml.where(['title'])).toEqual({ line: 2, column: 8 });
  expect(yaml.where(['metrics', 0, 'measure'])).toEqual({ line: 4, column: 14 });
  expect(yaml.where(['metrics', 0, 'values', 0, 'value'])).toEqual({ line: 6, column: 32 });
  expect(yaml.keyAt(['metrics', 0], 'values')).toEqual({ line: 5, column: 5 });
});

test('what is missing is at what it is missing from; an empty value at its key', () => {
  const yaml = readYaml(TEXT, 2);
  expect(yaml.where(['metrics', 1, 'population'])).toEqual({ line: 7, column: 5 });
  expect(yaml.where(['metrics', 1, 'measure'])).toEqual({ line: 7, column: 5 });
  expect(yaml.where(['metrics', 7])).toEqual({ line: 3, column: 1 });
  expect(yaml.where(['nothing', 0])).toEqual({ line: 2, column: 1 });
  expect(yaml.where([])).toEqual({ line: 2, column: 1 });
});

test('places survive being sent as plain data', () => {
  const { places, where } = readYaml(TEXT, 2);
  const again = lookUpsOf(structuredClone(places));
  expect(again.where(['metrics', 0, 'measure'])).toEqual(where(['metrics', 0, 'measure']));
});

test('keeps days and words such as yes as text', () => {
  expect(readYaml('a: 2025-03-14\nb: yes\nc: 012\nd: null\ne: 1.5').data).toEqual({
    a: '2025-03-14',
    b: 'yes',
    c: 12,
    d: null,
    e: 1.5,
  });
});

test('a field named __proto__ stays a field', () => {
  const { data } = readYaml('__proto__: { layout: x }');
  expect(Object.keys(data as object)).toEqual(['__proto__']);
});

test.each([
  ['a: Our #1 choice', 'yaml-cut-value 1:8'],
  ['a: Team # 4', 'yaml-cut-value 1:9'],
  ['a: #1', ''],
  ['a: "Our #1 choice"', ''],
  ['a: C#', ''],
  ['status: running # or paused', ''],
  ['# a comment\na: b', ''],
])('warns where a value is cut: %s', (text, expected) => {
  const { findings, data } = readYaml(text);
  expect(findings.map(short).join()).toBe(expected);
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(data).toBeDefined();
});

test('says one thing for one slip', () => {
  expect(readYaml('a: b: c').findings.map(short)).toEqual(['yaml-syntax 1:4']);
  expect(readYaml('a: "b\nc: d').findings).toHaveLength(1);
  expect(readYaml('a: *b').findings.map(short)).toEqual(['yaml-alias 1:4']);
});

test('an alias bomb is refused before it is unpacked', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let at = 1; at < 12; at += 1) {
    lines.push(`a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]`);
  }
  const started = performance.now();
  const { findings, data } = readYaml(lines.join('\n'));
  expect(findings.map(({ rule }) => rule)).toContain('yaml-anchor');
  expect(data).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(1000);
});

test('several documents are refused', () => {
  expect(readYaml('a: b\n---\nc: d').findings.map(({ rule }) => rule)).toContain('yaml-syntax');
});

test('places stay in the text behind what the parser cannot read', () => {
  const lines = ['    a: b c: d', '}x.', '    e: f'];
  const { findings } = readYaml(lines.join('\n'));
  expect(findings.length).toBeGreaterThan(0);
  for (const { line, column } of findings) {
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
  }
});
