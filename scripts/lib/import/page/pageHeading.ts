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

/** Reads a line as the heading of an example: "LB of Barnet – Career Conversations". */
export function readHeading(text: string, known: Known): PageHeading | undefined {
  if (text.length > MOST) return undefined;
  for (const { index, 0: mark } of text.matchAll(PARTS)) {
    const whoWords = text.slice(0, index).trim();
    const title = text.slice(index + mark.length).trim();
    if (whoWords === '' || title === '') continue;
    const who = resolveWho(whoWords, known);
    if (who.councils.length > 0 && who.unknown.length === 0) return { who, whoWords, title };
  }
  return undefined;
}

/** Reads a line that stands where a heading must stand, though it names nobody the hub knows. */
export function readUnknownHeading(text: string, known: Known): PageHeading {
  const first = [...text.matchAll(PARTS)][0];
  const whoWords = first === undefined ? '' : text.slice(0, first.index).trim();
  const title = first === undefined ? text : text.slice(first.index + first[0].length).trim();
  return { who: resolveWho(whoWords, known), whoWords, title: title === '' ? text : title };
}

/** Whether a line says by its first words that a council speaks: "LB of Barnet – …". */
export function startsLikeCouncil(text: string): boolean {
  const first = [...text.matchAll(PARTS)][0];
  return first !== undefined && text.length <= MOST && COUNCIL.test(text.slice(0, first.index));
}
