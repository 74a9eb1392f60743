import type { ListItem } from './formLists.ts';

export interface FoundItem {
  readonly item: ListItem;
  /** The other name that matched, where its own did not. */
  readonly by?: string;
}

/**
 * What typed words may mean: names that start with them first, then those in which a word does, then
 * other names. Where the words stand in no name as they were typed, names that share most of them, in
 * whatever form. Everything for nothing typed.
 */
export function searchList(items: readonly ListItem[], typed: string): readonly FoundItem[] {
  const words = plain(typed);
  if (words === '') return items.map((item) => ({ item }));
  const ranked = items.flatMap((item): { rank: number; found: FoundItem }[] => {
    const own = rankOf(item.name, words);
    if (own !== undefined) return [{ rank: own, found: { item } }];
    const [best] = item.also
      .flatMap((by) => {
        const rank = rankOf(by, words);
        return rank === undefined ? [] : [{ by, rank }];
      })
      .toSorted((a, b) => a.rank - b.rank);
    return best === undefined ? [] : [{ rank: best.rank + 3, found: { item, by: best.by } }];
  });
  if (ranked.length === 0) return sharingMost(items, words.split(' '));
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ found }) => found);
}

/** Items by how many of the words stand in their names; a word that is in very many tells nothing. */
function sharingMost(items: readonly ListItem[], words: readonly string[]): FoundItem[] {
  const holders = words
    .filter((word) => word.length > 2)
    .map((word) => {
      const start = ` ${stemOf(word)}`;
      return new Set(
        items.filter(({ name, also }) =>
          [name, ...also].some((each) => ` ${plain(each)} `.includes(start)),
        ),
      );
    })
    .filter(({ size }) => size <= Math.max(1, items.length / 3));
  const shares = items.map((item) => holders.filter((held) => held.has(item)).length);
  const most = Math.max(0, ...shares);
  return most === 0
    ? []
    : items.filter((_, index) => shares[index] === most).map((item) => ({ item }));
}

/** What the forms of a word begin with: "leav" of leaving, leavers and leave. A short one is whole. */
function stemOf(word: string): string {
  if (word.length < 5) return `${word} `;
  return word.length === 5 ? word : word.slice(0, Math.max(4, word.length - 3));
}

/** The one item that has exactly these words as a name. */
export function itemNamed(items: readonly ListItem[], typed: string): ListItem | undefined {
  const words = plain(typed);
  const named = items.filter(({ name, also }) =>
    [name, ...also].some((each) => plain(each) === words),
  );
  return named.length === 1 ? named[0] : undefined;
}

function rankOf(name: string, words: string): number | undefined {
  const text = plain(name);
  if (text === words) return 0;
  if (text.startsWith(words)) return 1;
  return ` ${text}`.includes(` ${words}`) ? 2 : undefined;
}

function plain(words: string): string {
  return words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
