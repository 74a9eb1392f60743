import { z } from 'zod';

/** What a query is like: each kind fails in its own way, so each is reported by itself. */
export const QUERY_KINDS = [
  'acronym',
  'expansion',
  'synonym',
  'council',
  'role',
  'misspelling',
  'phrase',
  'number',
  'question',
  'topic',
  'partly-typed',
  'unanswerable',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Queries with what should answer them: grades from 1 (useful) to 3 (just what was meant). */
export const judgedSchema = z
  .array(
    z.strictObject({
      q: z.string().min(1),
      kind: z.string().min(1),
      relevant: z.record(z.string(), z.number().min(0).max(3)),
    }),
  )
  .min(1);

export type JudgedQuery = z.output<typeof judgedSchema>[number];

/** Every second query of each kind: one half is for tuning, the other for reporting alone. */
export function halves(queries: readonly JudgedQuery[]): {
  readonly tuning: readonly JudgedQuery[];
  readonly reporting: readonly JudgedQuery[];
} {
  const ordered = [...Map.groupBy(queries, ({ kind }) => kind).values()];
  const pick = (rest: number) =>
    ordered.flatMap((ofKind) => ofKind.filter((_, index) => index % 2 === rest));
  return { tuning: pick(0), reporting: pick(1) };
}
