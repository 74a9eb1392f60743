import { openLexicon, type Lexicon } from '../../domain/search/lexicon/lexicon.ts';
import type { LexiconData } from '../../domain/search/lexicon/lexiconData.ts';

let opening: Promise<Lexicon> | undefined;

/** Fetches what search knows of language, once a page. Rejects if it cannot be had; may be tried again. */
export function fetchLexicon(searchAddress: string): Promise<Lexicon> {
  opening ??= open(`${searchAddress}words.json`);
  opening.catch(() => (opening = undefined));
  return opening;
}

async function open(address: string): Promise<Lexicon> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The words of search could not be fetched.');
  return openLexicon((await answer.json()) as LexiconData);
}
