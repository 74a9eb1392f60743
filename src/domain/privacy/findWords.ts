/** A stretch of a text, exactly as it stands there. */
export interface FoundWords {
  readonly words: string;
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number;
}

/** Everything in a text that a pattern with the `g` flag matches and that counts. */
export function findWords(
  text: string,
  pattern: RegExp,
  counts: (match: RegExpExecArray) => boolean = () => true,
): FoundWords[] {
  return [...text.matchAll(pattern)]
    .filter(counts)
    .map(({ index, 0: words }) => ({ words, start: index }));
}

/** Leaves out what stands inside, or overlaps, something found before it in the list; text order. */
export function withoutOverlaps(found: readonly FoundWords[]): FoundWords[] {
  const kept: FoundWords[] = [];
  for (const next of found) {
    const clashes = kept.some(
      ({ words, start }) =>
        start < next.start + next.words.length && next.start < start + words.length,
    );
    if (!clashes) kept.push(next);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
