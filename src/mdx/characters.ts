/**
 * Characters that cannot be seen and change what others read: control characters, those that
 * turn the direction of the text, line breaks that editors do not show, and spaces of no width.
 */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]|\r(?!\n)|\p{Surrogate}/gu;

/** Where a text holds characters that must not be there: offsets and their code points' names. */
export function hiddenCharacters(text: string): { offset: number; name: string }[] {
  return Array.from(text.matchAll(HIDDEN), (match) => ({
    offset: match.index,
    name: nameOf(match[0].codePointAt(0) ?? 0),
  }));
}

/** Whether a text, after its escapes have been read, is free of hidden characters. */
export function isPlain(text: string): boolean {
  return text.search(HIDDEN) === -1;
}

/** A text on one line with its hidden characters named, for messages that quote what a file says. */
export function shown(text: string): string {
  return text
    .replace(HIDDEN, (character) => `(${nameOf(character.codePointAt(0) ?? 0)})`)
    .replace(/[\t\n\r]/g, (character) => `(${nameOf(character.charCodeAt(0))})`);
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
