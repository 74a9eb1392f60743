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
  const found: FoundWords[] = [];
  // Most texts have nothing, and `matchAll` would make a new pattern for each.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (counts(match)) found.push({ words: match[0], start: match.index });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
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
