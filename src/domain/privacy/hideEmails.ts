/**
 * Characters of an address before and after its sign. An address stands on a page as text, in a link
 * that writes to it, or among the data of a script.
 */
const LOCAL = /[A-Za-z0-9._%+'-]/;
const DOMAIN = /[A-Za-z0-9.-]/;
const LINK = 'mailto:';

/** Every character as a reference by number, in turn as hex and as decimal. */
export function asReferences(text: string): string {
  let out = '';
  let isHex = true;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    out += isHex ? `&#x${code.toString(16)};` : `&#${String(code)};`;
    isHex = !isHex;
  }
  return out;
}

/** How a link that writes to somebody begins in a page whose addresses are hidden. */
export const HIDDEN_LINK = asReferences(LINK);

/**
 * Writes each email address of a page, and the `mailto:` before it, as references by number. Every
 * browser, reader aloud and printer has them as they were, script or none; what collects addresses by
 * a pattern from the text of pages has nothing. What a script or a style sheet holds stays.
 */
export function hideEmails(html: string): string {
  let out = '';
  let read = 0;
  let code: readonly Part[] | undefined;
  for (let at = html.indexOf('@'); at >= 0; at = html.indexOf('@', at + 1)) {
    const { start, end } = addressAround(html, at, read);
    if (start === at || end === at + 1 || !html.slice(at, end).includes('.')) continue;
    code ??= codeIn(html);
    if (code.some(([from, to]) => from < at && at < to)) continue;
    out += html.slice(read, start) + asReferences(html.slice(start, end));
    read = end;
  }
  return out + html.slice(read);
}

function addressAround(html: string, at: number, from: number): { start: number; end: number } {
  let start = at;
  while (start > from && LOCAL.test(html.charAt(start - 1))) start -= 1;
  let end = at + 1;
  while (end < html.length && DOMAIN.test(html.charAt(end))) end += 1;
  // A full stop after an address ends a sentence.
  while (/[.-]/.test(html.charAt(end - 1))) end -= 1;
  const before = start - LINK.length;
  if (before >= from && html.slice(before, start) === LINK) start = before;
  return { start, end };
}

type Part = readonly [from: number, to: number];

/** What scripts and style sheets hold, where references mean nothing; in their own tags they are read. */
function codeIn(html: string): readonly Part[] {
  return ['script', 'style'].flatMap((name) => {
    const parts: Part[] = [];
    let opened = html.indexOf(`<${name}`);
    while (opened >= 0) {
      const from = html.indexOf('>', opened);
      const to = from < 0 ? -1 : html.indexOf(`</${name}`, from);
      parts.push([from < 0 ? html.length : from, to < 0 ? html.length : to]);
      opened = to < 0 ? -1 : html.indexOf(`<${name}`, to);
    }
    return parts;
  });
}

/** Whether a part of a page shows an address, hidden or not. */
export function showsEmail(html: string): boolean {
  return /@|&#(?:64|x40);/.test(html);
}
