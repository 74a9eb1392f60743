const HEAD = /<thead\b[\s\S]*?<\/thead>/g;
const CELL = /<\/th>/g;
const TERM = /<\/(?:th|dt)>/g;
const MEANING = /<\/(?:dd|caption|figcaption)>/g;
const ITEM = /<\/li>/g;
const NEXT_CELL = /\s*<th\b/y;
/** An item goes on in the next one where that begins with a small letter. */
const GOES_ON = /\s*<li[^>]*>\s*(?:<[a-z][^>]*>)*\p{Ll}/uy;

/** What is punctuated already, or has no words at all. */
const ENDED = /[\s>.,:;?!%]/;
const CLOSING = /^<\/[a-z]+>$/;

/**
 * The HTML of a page with its tables, lists, terms and captions punctuated as they would be read
 * aloud: "When, what happens. First 2 weeks: …". Pagefind ends headings, paragraphs, items and plain
 * cells with a stop, and writes all else on end, "WhenWhat happens", which no excerpt should show.
 */
export function readableCells(html: string): string {
  const heads = html.replace(HEAD, (head) =>
    punctuate(punctuate(head, CELL, ',', NEXT_CELL), CELL, '.'),
  );
  return punctuate(punctuate(punctuate(heads, TERM, ':'), MEANING, '.'), ITEM, ';', GOES_ON);
}

/** Puts a mark behind the last letter before such tags, where `next` (if given) follows them. */
function punctuate(html: string, tags: RegExp, mark: string, next?: RegExp): string {
  let out = '';
  let read = 0;
  for (const { index, 0: tag } of html.matchAll(tags)) {
    const end = endOfWords(html, index);
    if (end <= read || ENDED.test(html.charAt(end - 1))) continue;
    if (next !== undefined) {
      next.lastIndex = index + tag.length;
      if (!next.test(html)) continue;
    }
    out += html.slice(read, end) + mark;
    read = end;
  }
  return out + html.slice(read);
}

/** Where the words end that stand before a place, with nothing but spaces and closing tags between. */
function endOfWords(html: string, place: number): number {
  let end = place;
  for (;;) {
    const last = html.charAt(end - 1);
    if (last === '>') {
      const opened = html.lastIndexOf('<', end - 1);
      if (!CLOSING.test(html.slice(opened, end))) return end;
      end = opened;
    } else if (/\s/.test(last)) end -= 1;
    else return end;
  }
}
