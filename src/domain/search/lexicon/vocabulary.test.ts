import { expect, test } from 'vitest';
import { readVocabulary, writeVocabulary } from './vocabulary.ts';

test('a vocabulary comes back from its text, in less room', () => {
  const counts = new Map([
    ['academy', 12],
    ['academies', 1],
    ['accountable', 3],
    ['zu', 1],
    ['a'.repeat(40), 2],
    ['a'.repeat(41), 1],
  ]);
  const text = writeVocabulary(counts);
  expect(text).toMatch(/cademies 6y=12 2countable=3/);
  expect(new Map([...readVocabulary(text)].toSorted())).toEqual(new Map([...counts].toSorted()));
  expect(readVocabulary('')).toEqual(new Map());
});
