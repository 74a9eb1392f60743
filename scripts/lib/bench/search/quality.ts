import type { JudgedQuery } from './judged.ts';

/** How well one engine answers one query. */
export interface Judged {
  readonly query: JudgedQuery;
  /** Ids of the examples found, best first. */
  readonly found: readonly string[];
}

export interface Quality {
  readonly queries: number;
  /** Normalised discounted cumulative gain of the first 5, with gain 2^grade - 1. */
  readonly ndcg: number;
  /** Share of the relevant examples (5 at most) that are among the first 5. */
  readonly recall: number;
  /** Mean of 1 divided by the place of the first relevant example; 0 where it is not found. */
  readonly mrr: number;
  /** Share with nothing relevant in the first 5. */
  readonly misses: number;
  /** Share with no result at all. */
  readonly empties: number;
}

const DEPTH = 5;

/** Judges answers to answerable queries; those without a relevant example are left out. */
export function quality(answers: readonly Judged[]): Quality {
  const answerable = answers.filter(({ query }) => bestGrades(query).length > 0);
  const mean = (of: (judged: Judged) => number): number =>
    answerable.reduce((sum, judged) => sum + of(judged), 0) / Math.max(1, answerable.length);
  return {
    queries: answerable.length,
    ndcg: mean(ndcg),
    recall: mean(recall),
    mrr: mean(reciprocalRank),
    misses: mean((judged) => (recall(judged) === 0 ? 1 : 0)),
    empties: mean(({ found }) => (found.length === 0 ? 1 : 0)),
  };
}

/** nDCG of the first 5 results of one query, 0 to 1. */
export function ndcg({ query, found }: Judged): number {
  const gained = found.slice(0, DEPTH).map((id) => query.relevant[id] ?? 0);
  return discounted(gained) / discounted(bestGrades(query));
}

function bestGrades({ relevant }: JudgedQuery): readonly number[] {
  return Object.values(relevant)
    .filter((grade) => grade > 0)
    .toSorted((a, b) => b - a)
    .slice(0, DEPTH);
}

function discounted(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}

function recall({ query, found }: Judged): number {
  const hits = found.slice(0, DEPTH).filter((id) => (query.relevant[id] ?? 0) > 0).length;
  return hits / Math.max(1, bestGrades(query).length);
}

function reciprocalRank({ query, found }: Judged): number {
  const place = found.findIndex((id) => (query.relevant[id] ?? 0) > 0);
  return place === -1 ? 0 : 1 / (place + 1);
}
