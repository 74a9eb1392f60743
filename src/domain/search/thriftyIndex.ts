import type { Lexicon } from './lexicon/lexicon.ts';
import type { Hit, SearchIndex } from './searchIndex.ts';

/**
 * The same index at less cost: it is asked once for each text, and no phrase makes it fetch where
 * "and" and "in" stand, which is on every page and heavier than all that readers look for.
 */
export function thriftyIndex(index: SearchIndex, lexicon: Pick<Lexicon, 'ignores'>): SearchIndex {
  const asked = new Map<string, Promise<readonly Hit[]>>();
  const once = (text: string): Promise<readonly Hit[]> => {
    const known = asked.get(text);
    if (known !== undefined) return known;
    const found = index.find(text);
    asked.set(text, found);
    return found;
  };
  return {
    page: index.page,
    find: async (text) => {
      if (text === null) return index.find(null);
      const phrase = /^"(.+)"$/.exec(text)?.[1];
      const words = phrase?.split(' ') ?? [];
      const telling = words
        .map((word, offset) => ({ word, offset }))
        .filter(({ word }) => !lexicon.ignores(word));
      if (telling.length < 2 || telling.length === words.length) return once(text);
      const found = await Promise.all(telling.map(({ word }) => once(word)));
      return inPlace(
        found,
        telling.map(({ offset }) => offset),
      );
    },
  };
}

/** Pages where each word stands as far from the first as in the phrase, whatever is between them. */
function inPlace(found: readonly (readonly Hit[])[], offsets: readonly number[]): readonly Hit[] {
  const [first = [], ...others] = found.map((hits, at) =>
    hits.map(({ id, places }) => ({
      id,
      starts: places.map((place) => place - (offsets[at] ?? 0)),
    })),
  );
  const starts = others.map((hits) => new Map(hits.map((hit) => [hit.id, new Set(hit.starts)])));
  return first.flatMap(({ id, starts: possible }) => {
    const start = possible.find((one) => starts.every((word) => word.get(id)?.has(one)));
    if (start === undefined) return [];
    return [{ id, score: 1, places: offsets.map((offset) => start + offset), inTitle: false }];
  });
}
