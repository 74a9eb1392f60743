import type { Parts } from '../archive/readArchive.ts';

/** What stands in a Word file by its XML alone, read by other code than the draft is made with. */
export interface RawText {
  /** Paragraphs of the text and its notes with words in them, text boxes and formulas too. */
  readonly paragraphs: readonly string[];
  /** Paragraphs of the head and foot of pages. */
  readonly frame: readonly string[];
  readonly comments: number;
  /** Places where tracked changes put words in, or took them out. */
  readonly inserted: number;
  readonly deleted: number;
  /** Whether some words are set not to show. */
  readonly hasHidden: boolean;
}

const TOKEN = /<[^>]*>|[^<]+/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Reads the words of a checked Word file. `main` is the name of its document. */
export function rawText(parts: Parts, main: string): RawText {
  const folder = main.replace(/[^/]*$/, '');
  const xml = (name: string): string => new TextDecoder().decode(parts.get(folder + name));
  const body = new TextDecoder().decode(parts.get(main));
  const frames = [...parts.keys()].filter(
    (name) => name.startsWith(folder) && /\/(?:header|footer)\d*\.xml$/.test(name),
  );
  return {
    paragraphs: [body, xml('footnotes.xml'), xml('endnotes.xml')].flatMap(paragraphsIn),
    frame: [
      ...new Set(frames.flatMap((name) => paragraphsIn(new TextDecoder().decode(parts.get(name))))),
    ],
    comments: countOf(xml('comments.xml'), /<w:comment\s/g),
    inserted: countOf(body, /<w:(?:ins|moveTo)\s/g),
    deleted: countOf(body, /<w:(?:del|moveFrom)\s/g),
    hasHidden: /<w:vanish(?:\/>|\s+w:val="(?:1|true|on)")/.test(body),
  };
}

/** The words of each paragraph; one inside another, such as a text box, counts by itself. */
function paragraphsIn(xml: string): string[] {
  const open: string[] = [];
  const done: string[] = [];
  let isText = false;
  let moved = 0;
  const add = (text: string): void => {
    if (moved === 0 && open.length > 0) open[open.length - 1] = `${open.at(-1) ?? ''}${text}`;
  };
  for (const [token] of xml.matchAll(TOKEN)) {
    const tag = /^<(\/?)([\w:]+)[^>]*?(\/?)>$/.exec(token);
    if (tag === null) {
      if (isText) add(decoded(token));
      continue;
    }
    const [, closing, name = '', empty] = tag;
    const isEnd = closing === '/';
    if (name === 'w:p' && !isEnd && empty === '') open.push('');
    else if (name === 'w:p' && isEnd) done.push(open.pop() ?? '');
    else if (name === 'w:moveFrom' && empty === '') moved += isEnd ? -1 : 1;
    else if (name === 'w:t' || name === 'm:t') isText = !isEnd && empty === '';
    else if (name === 'w:noBreakHyphen') add('-');
    else if (['w:tab', 'w:br', 'w:cr'].includes(name)) add(' ');
  }
  return done.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
}

function decoded(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/gi, (whole, hex, number, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? whole;
    const code = Number.parseInt(String(number), hex === '' ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
