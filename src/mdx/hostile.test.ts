import { expect, test } from 'vitest';
import { readMdx } from './readMdx.ts';
import { HOSTILE_BODIES, HOSTILE_FILES, INERT, type HostileCase } from './testHostile.ts';
import { dangers, fileWith, htmlOf, outside, short, titleSchema, unbalanced } from './testing.ts';

const cases: readonly HostileCase[] = [
  ...HOSTILE_BODIES.map(([body, expected]): HostileCase => [fileWith(body), expected]),
  ...HOSTILE_FILES,
];

// Titles show the start only: some texts are 60 KB long.
const titled = cases.map(([source, expected]) => [source.slice(0, 80), source, expected] as const);

test.each(titled)('%j', (_, source, expected) => {
  const { findings, body } = readMdx(source, titleSchema);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(outside(source, findings)).toEqual([]);
  if (expected === INERT) {
    expect(errors).toEqual([]);
    const parts = body?.parts ?? [];
    expect(dangers(htmlOf(parts))).toEqual([]);
    expect(parts.flatMap((part) => (part.type === 'html' ? unbalanced(part.html) : []))).toEqual(
      [],
    );
  } else {
    expect(errors.map(short)).toContain(expected);
    expect(findings.every(({ message, remedy }) => message !== '' && remedy !== '')).toBe(true);
  }
});

test('there are enough hostile texts to mean something', () => {
  expect(cases.length).toBeGreaterThan(150);
});
