import { z } from 'zod';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** What Lighthouse says of a page. */
export interface Scores {
  readonly version: string;
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** For each category below 100, what cost points: the audit, and what it measured. */
  readonly lost: readonly string[];
}

const categorySchema = z.object({
  score: z.number().nullable(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});

const reportSchema = z.object({
  lighthouseVersion: z.string(),
  runtimeError: z.object({ message: z.string() }).optional(),
  categories: z.record(z.enum(CATEGORIES), categorySchema),
  audits: z.record(
    z.string(),
    z.object({ score: z.number().nullable(), displayValue: z.string().optional() }),
  ),
});

/** Reads Lighthouse's own report. Throws what it says where the page could not be judged. */
export function readLighthouse(json: string): Scores {
  const { lighthouseVersion, runtimeError, categories, audits } = reportSchema.parse(
    JSON.parse(json),
  );
  if (runtimeError !== undefined) throw new Error(`Lighthouse: ${runtimeError.message}`);
  const scores = Object.fromEntries(
    CATEGORIES.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]),
  ) as Record<Category, number>;
  const lost = CATEGORIES.filter((name) => scores[name] < 100).flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => [id, audits[id]?.displayValue].filter(Boolean).join(' ')),
  );
  return { version: lighthouseVersion, scores, lost };
}
