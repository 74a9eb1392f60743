import type { Measure } from '../domain/catalogue.ts';
import type { Metric } from '../domain/submission/metric.ts';
import type { Submission } from '../domain/submission/submission.ts';

/** What the tags in a submission's text refer to. Texts that are not submissions have none. */
export interface BodyContext {
  /** The submission's id: its pictures stand in a folder of this name. */
  readonly id: string;
  readonly metrics: readonly Metric[];
  /** The strongest kind of evidence that the example gives. */
  readonly evidence: Submission['evidence'];
  readonly measure: (id: string) => Measure;
  /** What to say of a figure that is old. */
  readonly old: (metric: Metric) => string | undefined;
}
