import type { BodyPart } from '../body.ts';
import { slugOf } from '../slug.ts';
import type { GlossaryEntry } from './schema.ts';

export interface ExplainedBody {
  /** The text with a link at the first use of each acronym; its words are as the author wrote them. */
  readonly parts: readonly BodyPart[];
  /** The entries that were linked, in alphabetical order: the list the links lead to. */
  readonly used: readonly GlossaryEntry[];
}

/** Id of an entry in the list of words on a page. */
export function termId(term: string): string {
  return `word-${slugOf(term)}`;
}

/**
 * Links the first use of every glossary acronym to an explanation on the same page. Headings,
 * links and code are left alone: a link in a link is no link, and a heading is read by itself.
 */
export function explainTerms(
  parts: readonly BodyPart[],
  glossary: readonly GlossaryEntry[],
): ExplainedBody {
  const waiting = new Map(glossary.filter(isAcronym).map((entry) => [escaped(entry.term), entry]));
  const used: GlossaryEntry[] = [];
  const pattern = patternFor([...waiting.keys()]);
  const explain = (part: BodyPart): BodyPart => {
    if (part.type === 'component') return { ...part, children: part.children.map(explain) };
    if (part.type === 'image' || pattern === undefined) return part;
    return { ...part, html: linkFirstUses(part.html, pattern, take) };
  };
  const take = (text: string): GlossaryEntry | undefined => {
    const entry = waiting.get(text);
    waiting.delete(text);
    if (entry !== undefined) used.push(entry);
    return entry;
  };
  const explained = parts.map(explain);
  return {
    parts: explained,
    used: used.toSorted((a, b) => (a.term.toLowerCase() < b.term.toLowerCase() ? -1 : 1)),
  };
}

// "Academy" is a word that readers know; what wants explaining is letters that stand for words.
function isAcronym({ term, expansion }: GlossaryEntry): boolean {
  return expansion !== undefined && /[A-Z].*[A-Z]/.test(term);
}

/** As the reader writes text into HTML; terms are searched in what it made. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function patternFor(terms: readonly string[]): RegExp | undefined {
  if (terms.length === 0) return undefined;
  // Longest first, so that SEND is not taken for SEN; an s makes a plural of any of them.
  const choices = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<![\w&#-])(${choices.join('|')})(s?)(?![\w-])`, 'g');
}

const CLOSED = /^<(\/?)(a|h[2-4]|code|pre)\b/;

function linkFirstUses(
  html: string,
  pattern: RegExp,
  take: (text: string) => GlossaryEntry | undefined,
): string {
  let depth = 0;
  // The reader wrote this HTML, so "<" starts a tag and nothing else.
  return html.replaceAll(/<[^>]*>|[^<]+/g, (piece) => {
    const tag = CLOSED.exec(piece);
    if (tag !== null) depth += tag[1] === '' ? 1 : -1;
    if (piece.startsWith('<') || depth > 0) return piece;
    return piece.replaceAll(pattern, (match, term: string, plural: string) => {
      const entry = take(term);
      if (entry === undefined) return match;
      return `<a class="term" href="#${termId(entry.term)}">${term}${plural}</a>`;
    });
  });
}
