import { isStopWord, normalise } from './words.ts';

/** A council as search needs it: `names` are its short and full name and its aliases. */
export interface NamedCouncil {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
}

export interface CouncilInQuery {
  readonly council: NamedCouncil;
  /** The query without the council's name, for use with the council's filter. */
  readonly rest: string;
}

/**
 * Finds a council's name or alias in a query, the longest if there are several. The name must stand
 * as whole words. Undefined if the query names no council of the list.
 */
export function councilInQuery(
  query: string,
  councils: readonly NamedCouncil[],
): CouncilInQuery | undefined {
  const text = ` ${normalise(query)} `;
  let best: { readonly council: NamedCouncil; readonly name: string } | undefined;
  for (const council of councils) {
    for (const name of council.names.map(normalise)) {
      if (name === '' || !text.includes(` ${name} `)) continue;
      if (best === undefined || name.length > best.name.length) best = { council, name };
    }
  }
  if (best === undefined) return undefined;
  return { council: best.council, rest: withoutFrame(text.replace(` ${best.name} `, ' ')) };
}

/** Drops what a name leaves behind at the edges of the rest: "retention in", "by the council". */
function withoutFrame(rest: string): string {
  const isFrame = (word = ''): boolean => isStopWord(word) || /^(?:council|borough)$/.test(word);
  const words = rest.trim().split(' ');
  while (words.length > 0 && isFrame(words[0])) words.shift();
  while (words.length > 0 && isFrame(words.at(-1))) words.pop();
  return words.join(' ');
}
