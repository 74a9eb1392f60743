import type { Known } from '../draft/draft.ts';
import { resolveWho, type Who } from '../draft/resolveWho.ts';

/** The line that opens an example: whose it is, and its title. */
export interface PageHeading {
  readonly who: Who;
  /** The words that say whose it is; empty where the line has none. */
  readonly whoWords: string;
  readonly title: string;
}

/** As long as a heading is; the longest known has 140 characters. */
const MOST = 240;
const PARTS = /\s+[–—-]\s+|\s*[–—]\s+|\s+[–—]\s*|:\s+/g;
// Words that only a council's name starts or ends with, so that a line says whose it is by itself.
const COUNCIL =
  /^(?:(?:the )?(?:LB|RB|London Borough|Royal Borough|City|Council) of |LB )|\b(?:City|Borough|County|District|Metropolitan|London) Council\b|\bCouncil$/;

// Other marks that part them where the words before are a council's beyond doubt.
const MARKS = /\s*(?:[–—―−|•·~\n]|\s[‐‑-]+|[‐‑-]+\s)\s*/g;
// "1. LB of Barnet – …", and signs that are not seen.
const NUMBER = /^(?:(?:example|submission) )?\d{1,2}(?:[.):]\s*|\s+[–—-]\s+)(?=\p{Lu})/iu;
const UNSEEN = /[\p{Cf}]/gu;

/**
 * Reads a line as the heading of an example: "LB of Barnet – Career Conversations", or the other
 * way round: "Career Conversations (LB of Barnet)".
 */
export function readHeading(text: string, known: Known): PageHeading | undefined {
  if (text.length > MOST) return undefined;
  const line = text.replace(UNSEEN, '').replace(NUMBER, '').trim();
  return (
    partedBy(PARTS, line, known) ?? partedBy(MARKS, line, known, COUNCIL) ?? endsWith(line, known)
  );
}

function partedBy(
  marks: RegExp,
  line: string,
  known: Known,
  shape?: RegExp,
): PageHeading | undefined {
  for (const { index, 0: mark } of line.matchAll(marks)) {
    const whoWords = line.slice(0, index).trim();
    const title = line.slice(index + mark.length).trim();
    if (shape?.test(whoWords) === false) continue;
    const heading = named(whoWords, title, known);
    if (heading !== undefined) return heading;
  }
  return undefined;
}

/** "Career Conversations – LB of Barnet": whose it is stands last, and in full. */
function endsWith(line: string, known: Known): PageHeading | undefined {
  const [, inBrackets, words] = /^(.+?)\s*\(([^()]+)\)$/su.exec(line) ?? [];
  if (inBrackets !== undefined && words !== undefined) {
    return COUNCIL.test(words) ? named(words, inBrackets, known) : undefined;
  }
  const last = [...line.matchAll(PARTS)].at(-1);
  if (last === undefined) return undefined;
  const whoWords = line.slice(last.index + last[0].length).trim();
  return COUNCIL.test(whoWords) ? named(whoWords, line.slice(0, last.index), known) : undefined;
}

function named(whoWords: string, title: string, known: Known): PageHeading | undefined {
  if (whoWords === '' || title.trim() === '') return undefined;
  const who = resolveWho(whoWords, known);
  const isKnown = who.councils.length > 0 && who.unknown.length === 0;
  return isKnown ? { who, whoWords, title: title.trim() } : undefined;
}

/** Reads a line that stands where a heading must stand, though it names nobody the hub knows. */
export function readUnknownHeading(text: string, known: Known): PageHeading {
  const first = [...text.matchAll(PARTS)][0];
  const whoWords = first === undefined ? '' : text.slice(0, first.index).trim();
  const title = first === undefined ? text : text.slice(first.index + first[0].length).trim();
  return { who: resolveWho(whoWords, known), whoWords, title: title === '' ? text : title };
}

/** The same of a title that somebody stated, where it says in full whose it is and not only what. */
export function readStatedTitle(title: string, known: Known): PageHeading | undefined {
  const heading = readHeading(title, known);
  return heading !== undefined && COUNCIL.test(heading.whoWords) ? heading : undefined;
}

/** Whether a line says by its first words that a council speaks: "LB of Barnet – …". */
export function startsLikeCouncil(text: string): boolean {
  const first = [...text.matchAll(PARTS)][0];
  return first !== undefined && text.length <= MOST && COUNCIL.test(text.slice(0, first.index));
}
