const START = /<main\b[^>]*\bdata-pagefind-body\b/;
const END = '</main>';

/**
 * A page with nothing but its `<main>`, where that is all that the index takes: to send and to parse
 * the rest takes time and changes nothing. Other pages stay whole.
 */
export function indexedPart(html: string): string {
  const start = html.search(START);
  const end = html.lastIndexOf(END);
  if (start < 0 || end < start) return html;
  return `<!DOCTYPE html><html><body>${html.slice(start, end + END.length)}</body></html>`;
}
