/** Words of one document that stand in the same order in an earlier one. */
export interface SharedRun {
  /** Numbers of the documents in the list. */
  readonly document: number;
  readonly earlier: number;
  /** The first word of the run and the word after its last, counted in the later document. */
  readonly start: number;
  readonly end: number;
}

const BASE = 0x01000193;

/**
 * Finds runs of at least `length` words that a document shares with an earlier one of the list,
 * each as long as it goes. Documents are lists of words, already brought to one form. Every run
 * of `length` words is held by its hash and its words are compared before it counts, so the time
 * grows with the number of words alone.
 */
export function sharedRuns(
  documents: readonly (readonly string[])[],
  length: number,
): readonly SharedRun[] {
  const { words, starts, owners } = asNumbers(documents);
  const firstByHash = new Map<number, number>();
  const runs: SharedRun[] = [];
  const same = (a: number, b: number): boolean => {
    for (let each = 0; each < length; each += 1)
      if (words[a + each] !== words[b + each]) return false;
    return true;
  };
  documents.forEach((_, document) => {
    const from = starts[document] ?? 0;
    const to = starts[document + 1] ?? 0;
    const hashes = windowHashes(words.subarray(from, to), length);
    for (let at = 0; at < hashes.length; at += 1) {
      const position = from + at;
      const earlier = firstByHash.get(hashes[at] ?? 0);
      if (earlier === undefined || earlier >= from || !same(earlier, position)) continue;
      const owner = owners[earlier] ?? 0;
      const limit = Math.min(to - position, (starts[owner + 1] ?? 0) - earlier);
      let size = length;
      while (size < limit && words[earlier + size] === words[position + size]) size += 1;
      runs.push({ document, earlier: owner, start: at, end: at + size });
      at += size - length;
    }
    hashes.forEach((hash, at) => {
      if (!firstByHash.has(hash)) firstByHash.set(hash, from + at);
    });
  });
  return joined(runs);
}

/** All documents in one row of numbers, the same number for the same word. */
function asNumbers(documents: readonly (readonly string[])[]) {
  const total = documents.reduce((sum, { length }) => sum + length, 0);
  const words = new Uint32Array(total);
  const owners = new Uint32Array(total);
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let next = 0;
  documents.forEach((document, index) => {
    starts.push(next);
    for (const word of document) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      words[next] = number;
      owners[next] = index;
      next += 1;
    }
  });
  return { words, owners, starts: [...starts, next] };
}

/** A rolling hash of each window of `length` words. */
function windowHashes(words: Uint32Array, length: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - length + 1));
  let drop = 1;
  for (let each = 1; each < length; each += 1) drop = Math.imul(drop, BASE);
  let hash = 0;
  words.forEach((word, index) => {
    if (index >= length) hash -= Math.imul(words[index - length] ?? 0, drop);
    hash = (Math.imul(hash, BASE) + word) | 0;
    if (index >= length - 1) hashes[index - length + 1] = hash;
  });
  return hashes;
}

// A run that goes on after a word the earlier document has elsewhere is one run to a reader.
function joined(runs: readonly SharedRun[]): SharedRun[] {
  const result: SharedRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const goesOn =
      last?.document === run.document && last.earlier === run.earlier && run.start <= last.end;
    if (goesOn) result[result.length - 1] = { ...last, end: Math.max(last.end, run.end) };
    else result.push(run);
  }
  return result;
}
