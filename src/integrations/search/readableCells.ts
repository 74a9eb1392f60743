const HEAD = /<thead\b[\s\S]*?<\/thead>/g;
/** An item goes on in the next one where that begins with a small letter. */
const GOES_ON = String.raw`(?=\s*<li[^>]*>\s*(?:<[a-z][^>]*>)*\p{Ll})`;

/**
 * The HTML of a page with its tables, lists, terms and captions punctuated as they would be read
 * aloud: "When, what happens. First 2 weeks: …". Pagefind ends headings, paragraphs, items and plain
 * cells with a stop, and writes all else on end, "WhenWhat happens", which no excerpt should show.
 */
export function readableCells(html: string): string {
  return html
    .replace(HEAD, (head) =>
      head.replace(endOf('th', String.raw`(?=\s*<th\b)`), '$1,$2').replace(endOf('th'), '$1.$2'),
    )
    .replace(endOf('th|dt'), '$1:$2')
    .replace(endOf('dd|caption|figcaption'), '$1.$2')
    .replace(endOf('li', GOES_ON), '$1;$2');
}

/** The end of these elements, parted behind its last letter; not where that is punctuation. */
function endOf(names: string, next = ''): RegExp {
  return new RegExp(String.raw`([^\s>.,:;?!%])((?:\s|</[a-z]+>)*</(?:${names})>${next})`, 'gu');
}
