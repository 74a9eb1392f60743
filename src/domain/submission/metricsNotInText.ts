import type { BodyPart } from '../body.ts';
import { metricName, type Metric } from './metric.ts';
import type { Submission } from './submission.ts';

/** The metrics that the text itself does not show: the page shows them after it. */
export function metricsNotInText({ metrics = [], body }: Submission): Metric[] {
  const shown = new Set(figuresIn(body.parts));
  return metrics.filter((metric) => !shown.has(metricName(metric)));
}

function figuresIn(parts: readonly BodyPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.type !== 'component') return [];
    return part.name === 'Figure' ? [String(part.props.metric)] : figuresIn(part.children);
  });
}
