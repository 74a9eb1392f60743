import { editDistance } from '../../closestMatch.ts';

const SHORTEST_SLIP = 4;
/** Two slips in one word are believed only where its beginning is right. */
const RIGHT_BEGINNING = 3;

/**
 * The known words that a word may be a slip for: one edit away, two for longer words that begin the
 * same. The nearest come first, then the commonest; two at most.
 */
export function slipsOf(word: string, counts: ReadonlyMap<string, number>): readonly string[] {
  if (word.length < SHORTEST_SLIP || /\d/.test(word)) return [];
  const most = word.length >= 7 ? 2 : 1;
  const beginning = word.slice(0, RIGHT_BEGINNING);
  const slips: { known: string; count: number; distance: number }[] = [];
  // A plain loop: the hub looks for slips of thousands of words among all that its examples have.
  for (const [known, count] of counts) {
    if (known.length <= 2) continue;
    if (!known.startsWith(word.charAt(0)) && known.charAt(1) !== word.charAt(1)) continue;
    const limit = known.startsWith(beginning) ? most : 1;
    const distance = editDistance(word, known, limit);
    if (distance <= limit) slips.push({ known, count, distance });
  }
  return slips
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.known < b.known ? -1 : 1))
    .slice(0, 2)
    .map(({ known }) => known);
}
