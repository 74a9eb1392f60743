import { expect, test } from 'vitest';
import { sharedRuns } from './sharedRuns.ts';

const words = (text: string) => text.split(' ');

test('a run is as long as it goes, and belongs to the later document', () => {
  const documents = [words('a b c d e f g'), words('x y z'), words('k b c d e k a b c d k')];
  expect(sharedRuns(documents, 4)).toEqual([
    { document: 2, earlier: 0, start: 1, end: 5 },
    { document: 2, earlier: 0, start: 6, end: 10 },
  ]);
});

test('a document that repeats itself, or a run at an edge, is no run', () => {
  expect(sharedRuns([words('a b c d a b c d')], 4)).toEqual([]);
  expect(sharedRuns([words('a b'), words('c d a b c d')], 4)).toEqual([]);
  expect(sharedRuns([[], words('a b c')], 4)).toEqual([]);
});

test('one run is one, though the earlier document says its parts in two places', () => {
  const documents = [words('a b c d e 1 2 c d e f g'), words('a b c d e f g')];
  expect(sharedRuns(documents, 3)).toEqual([{ document: 1, earlier: 0, start: 0, end: 7 }]);
});

test('a thousand documents of a thousand words take little time', () => {
  const document = (seed: number) =>
    Array.from({ length: 1000 }, (_, index) => `w${(seed * 7919 + index * index * 31) % 20_011}`);
  const documents = Array.from({ length: 1000 }, (_, seed) => document(seed));
  documents.push([...document(500).slice(200, 260), 'end']);
  const found = sharedRuns(documents, 15).filter((run) => run.document === 1000);
  expect(found).toMatchObject([{ start: 0, end: 60 }]);
});
