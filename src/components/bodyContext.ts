import type { Measure } from '../domain/catalogue.ts';
import type { Metric } from '../domain/submission/metric.ts';

/** What the tags in a submission's text refer to. Texts that are not submissions have none. */
export interface BodyContext {
  /** The submission's id: its pictures stand in a folder of this name. */
  readonly id: string;
  readonly metrics: readonly Metric[];
  readonly measure: (id: string) => Measure;
}
