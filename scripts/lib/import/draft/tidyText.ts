import { hiddenCharacters } from '../../../../src/mdx/characters.ts';

// More of one mark in a row than any sentence has; the reader of drafts refuses far longer runs.
const LONG_RUN = /([^\p{L}\p{N}\s])\1{79,}/gu;

/**
 * Text as a draft can hold it: one kind of space, one kind of line break, nothing that cannot be
 * seen. Words stay as they are.
 */
export function tidyText(text: string): string {
  const plain = text.replace(/\r\n?/g, '\n').replace(/[\u00a0\u2007\u202f]/g, ' ');
  const hidden = hiddenCharacters(plain);
  const visible =
    hidden.length === 0
      ? plain
      : [...pieces(plain, new Set(hidden.map(({ offset }) => offset)))].join('');
  return visible.replace(LONG_RUN, (_, mark: string) => mark.repeat(40)).normalize('NFC');
}

/** The text on one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function* pieces(text: string, hidden: ReadonlySet<number>): Generator<string> {
  let offset = 0;
  for (const character of text) {
    if (!hidden.has(offset)) yield character;
    // A line break of another kind still parts words.
    else if (/[\u0085\u2028\u2029]/.test(character)) yield ' ';
    offset += character.length;
  }
}
