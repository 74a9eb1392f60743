import { errorAt, type Finding } from '../domain/problem.ts';
import { hiddenCharacters } from './characters.ts';
import { LIMITS } from './limits.ts';
import { placesOf } from './places.ts';

const RUN = new RegExp(String.raw`([^\p{L}\p{N}\s])\1{${LIMITS.run},}`, 'gu');
const MOST = 20;

/**
 * Looks at a text before any parser does: its size, hidden characters, and long runs of one
 * mark, which some parsers need minutes for. `limit` is in bytes of UTF-8.
 */
export function checkText(source: string, limit: number): Finding[] {
  const bytes = new TextEncoder().encode(source).length;
  if (bytes > limit) return [tooLarge(bytes, limit)];
  const placeAt = placesOf(source);
  const hidden = hiddenCharacters(source)
    .slice(0, MOST)
    .map(({ offset, name }) =>
      errorAt(
        placeAt(offset),
        'text-hidden-character',
        `A character that cannot be seen stands here (${name})`,
        'delete it and type the text around it again',
      ),
    );
  const runs = Array.from(source.matchAll(RUN), (match) =>
    errorAt(
      placeAt(match.index),
      'text-run',
      `More than ${LIMITS.run} "${match[1] ?? ''}" marks stand in a row`,
      'delete most of them; a line of --- is 3 hyphens',
    ),
  );
  return [...hidden, ...runs.slice(0, MOST)];
}

/** The finding for a file that is too large; sizes in bytes. */
export function tooLarge(bytes: number, limit: number): Finding {
  return errorAt(
    { line: 1, column: 1 },
    'file-size',
    `The file is ${inWords(bytes)}; the most is ${inWords(limit)}`,
    'shorten it, or move part of it to a document and link to that',
  );
}

function inWords(bytes: number): string {
  return bytes < 10_000_000
    ? `${Math.ceil(bytes / 1000)} KB`
    : `${Math.ceil(bytes / 1_000_000)} MB`;
}
