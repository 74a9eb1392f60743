import { expect, test } from 'vitest';
import { sequence } from './sequence.ts';
import { sharedRuns, sharedRunsOfNumbers, type SharedRun } from './sharedRuns.ts';

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

/** By comparing every place with every earlier one, as the words have it. */
function plainly(documents: readonly (readonly number[])[], length: number): SharedRun[] {
  const runs: SharedRun[] = [];
  documents.forEach((words, document) => {
    for (let at = 0; at + length <= words.length; at += 1) {
      const found = documents.slice(0, document).flatMap((other, earlier) =>
        other.flatMap((_, from) => {
          let size = 0;
          while (at + size < words.length && other[from + size] === words[at + size]) size += 1;
          return size >= length ? [{ earlier, size }] : [];
        }),
      );
      const [first] = found;
      if (first === undefined) continue;
      const last = runs.at(-1);
      const run = { document, earlier: first.earlier, start: at, end: at + first.size };
      at += first.size - length;
      if (last?.document === document && last.earlier === run.earlier && run.start <= last.end) {
        runs[runs.length - 1] = { ...last, end: Math.max(last.end, run.end) };
      } else runs.push(run);
    }
  });
  return runs;
}

test('comes to what comparing every word with every other comes to', () => {
  const next = sequence(7);
  for (let round = 0; round < 200; round += 1) {
    const documents = Array.from({ length: next(6) }, () =>
      Array.from({ length: next(40) }, () => next(3)),
    );
    const numbers = documents.map((words) => Uint32Array.from(words));
    const texts = documents.map((words) => words.map(String));
    const plain = plainly(documents, 4);
    expect(sharedRunsOfNumbers(numbers, 4)).toEqual(plain);
    expect(sharedRuns(texts, 4)).toEqual(plain);
  }
});
