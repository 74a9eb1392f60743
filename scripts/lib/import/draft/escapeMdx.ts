/** Marks that mean something inside a line of MDX. */
const INLINE = /[\\`*_[\]<>{}~|]/g;
// An & that would be read as the name of a character.
const ENTITY = /&(?=#|[a-z][a-z0-9]*;)/gi;
// What means something at the start of a line only: headings, lists, rules of dashes.
const LINE_START = /^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]+\s*$|:?-+:?(?=\s*$))/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;
const MODULE = /^(import|export)(?![\p{L}\p{N}_$-])/u;

/** Text as MDX that reads as the very same text, wherever in a line it stands. */
export function escapeMdx(text: string): string {
  return text.replace(INLINE, String.raw`\$&`).replace(ENTITY, String.raw`\&`);
}

/**
 * A line of MDX kept from meaning more because of how it starts. `import` and `export` are refused
 * by the reader at the start of a paragraph, so their first letter is written as a character's number.
 */
export function guardLineStart(line: string): string {
  return line
    .replace(LINE_START, String.raw`\$&`)
    .replace(NUMBERED, String.raw`$1\$2`)
    .replace(MODULE, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

/** An address as it may stand in the brackets of a link. */
export function escapeAddress(address: string): string {
  return address
    .replace(/[()<>\\{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
    .replace(/[*_~`[\]|]/g, String.raw`\$&`);
}
