/** What a headword is: each kind has pages of its own. */
export type HeadKind = 'theme' | 'council' | 'measure' | 'word' | 'model' | 'provider';

/** A thing with a name that readers may type: where its page is, and every name it goes by. */
export interface Headword {
  readonly kind: HeadKind;
  readonly id: string;
  /** The name shown first, then other names. */
  readonly names: readonly [string, ...string[]];
  /** What else may answer it, at half weight. */
  readonly near?: readonly string[];
  /** How many examples belong to it, where that is known: councils and themes. */
  readonly examples?: number;
}

/**
 * Everything that search knows of language, as plain data: built from the content, fetched by the
 * browser when the reader comes to the box, and opened by `openLexicon`.
 */
export interface LexiconData {
  readonly heads: readonly Headword[];
  readonly ignore: readonly string[];
  /** Words that nearly every example has. */
  readonly common: readonly string[];
  readonly same: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[];
  /** Everyday words that no example has and that look like a slip for one of theirs. */
  readonly plain: readonly string[];
  /** Regions as readers name them, with the id that the region facet uses. */
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  /** Words of the examples, in order, each with the number of examples that hold it if not 1. */
  readonly words: string;
}
