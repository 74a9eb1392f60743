import { expect, test } from 'vitest';
import { sequence } from '../domain/sequence.ts';
import { faultsOf } from './fuzz/faultsOf.ts';
import { inventText } from './fuzz/inventText.ts';
import { mutateText } from './fuzz/mutateText.ts';
import { readMdx } from './readMdx.ts';
import { fileWith, titleSchema } from './testing.ts';

test('whatever is written, nothing is thrown, printed as markup or reported outside the file', () => {
  const next = sequence(20261121);
  const count = 600;
  let published = 0;
  for (let round = 0; round < count; round += 1) {
    const text = inventText(next);
    const source = next(4) === 0 ? text : fileWith(text);
    const read = readMdx(source, titleSchema);
    if ((read.body?.parts.length ?? 0) > 0) published += 1;
    expect({ source, faults: faultsOf(source, read) }).toEqual({ source, faults: [] });
  }
  expect(published).toBeGreaterThan(count / 50);
});

test('changes to a text are the same for the same seed', () => {
  const change = (seed: number) => mutateText(fileWith('Words.'), sequence(seed), 'Others.');
  expect(change(3)).toBe(change(3));
  expect(new Set(Array.from({ length: 20 }, (_, seed) => change(seed))).size).toBeGreaterThan(15);
});

test('a fault would be seen', () => {
  const html = '<p onclick="a()">b';
  const finding = {
    line: 9,
    column: 1,
    severity: 'error',
    rule: 'x',
    message: '',
    remedy: '',
  } as const;
  const body = { parts: [{ type: 'html', html } as const], headings: [], text: '' };
  expect(faultsOf('a', { findings: [finding], body })).toEqual([
    'x stands outside the file',
    'onclick reaches the page',
    'p is not closed in order',
    'x says nothing',
  ]);
});
