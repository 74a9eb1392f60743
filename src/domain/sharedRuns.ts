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

/** Documents in one row of numbers, the same number for the same word. */
interface Row {
  readonly words: Uint32Array;
  /** Where each document starts, and where the last one ends. */
  readonly starts: readonly number[];
}

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
  return runsIn(asNumbers(documents), length);
}

/** As `sharedRuns`, of documents whose words stand as numbers. */
export function sharedRunsOfNumbers(
  documents: readonly Uint32Array[],
  length: number,
): readonly SharedRun[] {
  const starts = [0];
  for (const document of documents) starts.push((starts.at(-1) ?? 0) + document.length);
  const words = new Uint32Array(starts.at(-1) ?? 0);
  for (const [index, document] of documents.entries()) words.set(document, starts[index]);
  return runsIn({ words, starts }, length);
}

function runsIn({ words, starts }: Row, length: number): readonly SharedRun[] {
  const runs: SharedRun[] = [];
  const owners = ownersOf(starts);
  const hashes = new Int32Array(words.length);
  // The first place of each run of words, behind its hash or where there is room next; 0 is room.
  const places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)));
  const same = (a: number, b: number): boolean => {
    if (hashes[a] !== hashes[b]) return false;
    for (let each = 0; each < length; each += 1)
      if (words[a + each] !== words[b + each]) return false;
    return true;
  };
  /** The first place with the same words before this one, which else becomes the first. */
  const firstLike = (position: number): number => {
    let slot = spread(hashes[position] ?? 0) & (places.length - 1);
    for (let held = places[slot] ?? 0; held > 0; held = places[slot] ?? 0) {
      if (same(held - 1, position)) return held - 1;
      slot = (slot + 1) & (places.length - 1);
    }
    places[slot] = position + 1;
    return position;
  };
  for (let document = 0; document < starts.length - 1; document += 1) {
    const from = starts[document] ?? 0;
    const to = starts[document + 1] ?? 0;
    hashes.set(windowHashes(words.subarray(from, to), length), from);
    for (let position = from; position + length <= to; position += 1) {
      const earlier = firstLike(position);
      if (earlier >= from) continue;
      const owner = owners[earlier] ?? 0;
      const limit = Math.min(to - position, (starts[owner + 1] ?? 0) - earlier);
      let size = length;
      while (size < limit && words[earlier + size] === words[position + size]) size += 1;
      const start = position - from;
      runs.push({ document, earlier: owner, start, end: start + size });
      // All that begins within the run stands in the earlier document too, and so is held already.
      position += size - length;
    }
  }
  return joined(runs);
}

/** Spreads hashes of like runs over the places. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

/** The document that each word belongs to. */
function ownersOf(starts: readonly number[]): Uint32Array {
  const owners = new Uint32Array(starts.at(-1) ?? 0);
  starts.slice(0, -1).forEach((start, index) => owners.fill(index, start, starts[index + 1]));
  return owners;
}

function asNumbers(documents: readonly (readonly string[])[]): Row {
  const words = new Uint32Array(documents.reduce((sum, { length }) => sum + length, 0));
  const numbers = new Map<string, number>();
  const starts: number[] = [];
  let next = 0;
  for (const document of documents) {
    starts.push(next);
    for (const word of document) {
      const number = numbers.get(word) ?? numbers.size + 1;
      numbers.set(word, number);
      words[next] = number;
      next += 1;
    }
  }
  return { words, starts: [...starts, next] };
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
