import type { Catalogue, Measure } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';

/** How much the hub holds of one measure. */
export interface Holding {
  readonly measure: Measure;
  /** Examples that report it, in the hub's order. */
  readonly examples: readonly Submission[];
  /** Figures in them: one example may report two of one measure. */
  readonly figures: number;
  /** Whether the hub has the official series. */
  readonly official: boolean;
}

/** What the hub holds of every measure, by name. */
export function holdings(
  catalogue: Pick<Catalogue, 'measures' | 'submissions' | 'benchmarks'>,
): readonly Holding[] {
  return catalogue.measures
    .map((measure) => holdingOf(measure, catalogue))
    .toSorted((a, b) => (a.measure.name < b.measure.name ? -1 : 1));
}

/** What the hub holds of one measure. */
export function holdingOf(
  measure: Measure,
  { submissions, benchmarks }: Pick<Catalogue, 'submissions' | 'benchmarks'>,
): Holding {
  const counts = submissions.map((submission) => ({
    submission,
    count: (submission.metrics ?? []).filter((metric) => metric.measure === measure.id).length,
  }));
  return {
    measure,
    examples: counts.filter(({ count }) => count > 0).map(({ submission }) => submission),
    figures: counts.reduce((sum, { count }) => sum + count, 0),
    official: benchmarks.some((benchmark) => benchmark.measure === measure.id),
  };
}
