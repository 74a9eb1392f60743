import { meaningfulWords, normalise } from './words.ts';

/** One way to say a concept. The weight, 0 to 1, is how close in meaning it is. */
export interface Variant {
  readonly text: string;
  readonly weight: number;
}

/** One thing the reader asks for, with every way of saying it that should be searched. */
export interface Concept {
  /** As the reader typed it, for messages. */
  readonly text: string;
  readonly variants: readonly Variant[];
}

/** What a query asks of the index. No concepts: the reader asked for everything. */
export interface Plan {
  readonly concepts: readonly Concept[];
  /** The words inside quotation marks, where the whole query is one quotation. */
  readonly phrase?: string;
}

/**
 * Turns a query into concepts: here each meaningful word is one concept with one variant. Synonyms,
 * council short forms and spellings belong here, as further variants; `runQuery` handles any number.
 */
export function planQuery(query: string): Plan {
  const concepts = meaningfulWords(query).map((word) => ({
    text: word,
    variants: [{ text: word, weight: 1 }],
  }));
  const quoted = /^\s*["“”](.+)["“”]\s*$/u.exec(query)?.[1];
  const phrase = quoted === undefined ? '' : normalise(quoted);
  return phrase === '' ? { concepts } : { concepts, phrase };
}
