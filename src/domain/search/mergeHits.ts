import type { FoundConcept } from './findConcept.ts';
import type { Hit } from './searchIndex.ts';
import { telling } from './telling.ts';
import { bent, WEIGHTS } from './weights.ts';

export interface RankedHit extends Hit {
  /** Share of the question that the page answers, 0 to 1. */
  readonly coverage: number;
  /** The words that answered, one for each concept: as typed, or the other way of saying it. */
  readonly because: readonly string[];
}

/**
 * Puts the pages that answer some concept in order: what each concept scores, more for pages that
 * answer more of the question, for words near each other and for the exact phrase, and a little less
 * for what is too early to have shown anything.
 */
export function mergeHits(
  found: readonly FoundConcept[],
  together: readonly Hit[],
  exact: readonly Hit[],
  tooEarly: ReadonlySet<string> = new Set(),
): readonly RankedHit[] {
  const asked = found.reduce((sum, { concept }) => sum + concept.share, 0);
  const ofAll = new Map(together.map((hit) => [hit.id, hit.score]));
  const ofPhrase = new Set(exact.map(({ id }) => id));
  const parts = new Map<string, (FoundConcept['hits'][number] & { share: number })[]>();
  for (const { concept, hits } of found) {
    for (const hit of hits) {
      parts.set(hit.id, [...(parts.get(hit.id) ?? []), { ...hit, share: concept.share }]);
    }
  }
  return [...parts]
    .map(([id, hits]): RankedHit => {
      const coverage = hits.reduce((sum, { share }) => sum + share, 0) / asked;
      const score =
        hits.reduce(
          (sum, hit) => sum + hit.share * (hit.score + (hit.inTitle ? WEIGHTS.title : 0)),
          0,
        ) *
          coverage ** WEIGHTS.coverage +
        WEIGHTS.near * nearness(hits) +
        WEIGHTS.together * bent(ofAll.get(id) ?? 0) +
        (ofPhrase.has(id) ? WEIGHTS.phrase : 0);
      return {
        id,
        coverage,
        score: tooEarly.has(id) ? score * WEIGHTS.tooEarly : score,
        places: [...new Set(telling(hits).flatMap(({ places }) => places))].sort((a, b) => a - b),
        inTitle: hits.some(({ inTitle }) => inTitle),
        because: hits.map(({ because }) => because),
      };
    })
    .sort(byScore);
}

/** How near to each other the words of different concepts stand: 1 for each pair side by side. */
function nearness(hits: readonly (Hit & { readonly share: number })[]): number {
  let sum = 0;
  hits.forEach((a, index) => {
    for (const b of hits.slice(index + 1)) {
      const distance = leastDistance(a.places, b.places);
      sum += Math.min(a.share, b.share) * Math.exp(-distance / WEIGHTS.reach);
    }
  });
  return sum;
}

function leastDistance(a: readonly number[], b: readonly number[]): number {
  let least = Infinity;
  for (const one of a) {
    for (const other of b) least = Math.min(least, Math.abs(one - other));
  }
  return least;
}

// The id decides ties, so that the same query always gives the same order.
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.id < b.id ? -1 : 1);
}
