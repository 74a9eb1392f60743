/** An acronym as it stands in a text. */
export interface FoundAcronym {
  /** Without the s of a plural: `NQSW` for `NQSWs`. */
  readonly name: string;
  /** As written. */
  readonly text: string;
  /** Where it starts, in UTF-16 units. */
  readonly start: number;
}

// Two capitals or more, of which any two may have one small letter between them: NQSW, DfE, AfC.
const ACRONYM = /(?<![\w@/.&-])\p{Lu}+(?:\p{Ll}?\p{Lu}+)+\d*(?=s?(?![\w@&]|\.\w))/gu;

/** Every acronym of a text, in its order. Roman numerals are none. */
export function findAcronyms(text: string): FoundAcronym[] {
  if (!/\p{Lu}\p{Ll}?\p{Lu}/u.test(text)) return [];
  return [...text.matchAll(ACRONYM)]
    .map(({ index, 0: name }) => {
      const plural = /^s(?!\w)/.test(text.slice(index + name.length));
      return { name, text: plural ? `${name}s` : name, start: index };
    })
    .filter(({ name }) => !/^[IVX]+$/.test(name));
}

/**
 * Where a text explains an acronym, in UTF-16 units: `Long Name (LN)` or `LN (Long Name)`.
 * `undefined` where it does not: brackets after words of other letters explain nothing.
 */
export function explainedAt(acronym: string, text: string): number | undefined {
  const name = acronym.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const after = new RegExp(String.raw`\((?:the |or )?[‘“"']?${name}s?[’”"']?[),;]`, 'gu');
  for (const { index } of text.matchAll(after)) {
    if (standsFor(acronym, text.slice(0, index))) return index;
  }
  const before = new RegExp(String.raw`(?<![\w-])${name}s?[’”"']? \(([^)]+)\)`, 'gu');
  for (const { index, 1: inside = '' } of text.matchAll(before)) {
    if (standsFor(acronym, inside)) return index;
  }
  return undefined;
}

// Long names skip small words and may give an acronym more than one letter: "therapy", "and".
function standsFor(acronym: string, words: string): boolean {
  const letters = acronym.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const near = words
    .toLowerCase()
    .split(/[^\p{L}\p{N}’']+/u)
    .filter((word) => word !== '')
    .slice(-(letters.length * 2 + 2));
  return near.some(
    (word, index) =>
      index <= near.length - Math.min(2, letters.length) &&
      word.startsWith(letters.charAt(0)) &&
      isWithin(letters, near.slice(index).join('')),
  );
}

/** Whether the letters stand in the text in their order, with or without others between. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters.charAt(at)) at += 1;
  return at === letters.length;
}
