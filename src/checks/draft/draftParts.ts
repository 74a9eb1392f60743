import type { BodyPart } from '../../domain/body.ts';
import { metricName, type Metric } from '../../domain/submission/metric.ts';

/** The text with a note in place of each figure that is not among the example's figures yet. */
export function draftParts(
  parts: readonly BodyPart[],
  metrics: readonly Metric[],
): readonly BodyPart[] {
  const known = new Set(metrics.map(metricName));
  return parts.map((part) => {
    if (part.type !== 'component') return part;
    if (part.name !== 'Figure') return { ...part, children: draftParts(part.children, metrics) };
    const { metric = '' } = part.props;
    const name = String(metric);
    return known.has(name) ? part : note(`The figure “${name}” goes here`, part.place);
  });
}

/** Stands for a story that cannot be shown. */
export function unreadable(): BodyPart[] {
  return [note('The story can be shown once its errors are mended', { line: 1, column: 1 })];
}

function note(title: string, place: { line: number; column: number }): BodyPart {
  return { type: 'component', name: 'Callout', props: { title }, children: [], place };
}
