import { isSmallGroup, peopleSized } from '../measure/peopleSized.ts';
import type { Measure } from '../catalogue.ts';
import { sentenceCase } from '../words.ts';
import { changeOf } from './keyFigure.ts';
import type { Metric } from './metric.ts';
import { EVIDENCE } from './vocabulary.ts';

type Evidence = keyof typeof EVIDENCE;

/**
 * How strong the evidence of one figure is: the example's own label, but a figure with nothing
 * before or after it is described, however strong the rest of the example is.
 */
export function evidenceOf(metric: Metric, evidence: Evidence): Evidence {
  return evidence === 'before-after' && changeOf(metric) === undefined ? 'described' : evidence;
}

/** "How we know: Before and after." */
export function evidenceText(metric: Metric, evidence: Evidence): string {
  return `How we know: ${EVIDENCE[evidenceOf(metric, evidence)].label}.`;
}

/** That no change can be read, where one of the two figures is missing; `undefined` where none is. */
export function baselineText(
  { values }: Metric,
  { unit }: Pick<Measure, 'unit'>,
): string | undefined {
  const has = (role: Metric['values'][number]['role']): boolean =>
    values.some((value) => value.role === role);
  // A target, a running total and groups side by side are no points of a change.
  if (has('comparison') || (!has('single') && !has('after') && !has('before'))) return undefined;
  if (has('before')) {
    return has('after') ? undefined : 'No later figure is given, so no change can be read from it.';
  }
  if (unit === 'percent-change') return 'Neither the figure before nor the one after is given.';
  return has('single') && values.length > 1
    ? undefined
    : 'No earlier figure is given, so no change can be read from it.';
}

/** What the values are in people, and a caution where they are too few for a percentage. */
export function peopleTexts({ values }: Metric, measure: Measure): readonly string[] {
  const texts = values.flatMap((value) => peopleSized(value, measure) ?? []);
  return [
    ...[...new Set(texts)].map((text) => `${sentenceCase(text)}.`),
    ...(hasSmallGroup({ values }, measure) ? ['Small group: read with care.'] : []),
  ];
}

/** Whether a value is a percentage of few people: then nothing is drawn and no change worked out. */
export function hasSmallGroup({ values }: Pick<Metric, 'values'>, measure: Measure): boolean {
  return values.some((value) => isSmallGroup(value, measure));
}

/** The official measure nearest to one that councils count in their own ways. */
export function nearestOfficial(
  { kind, unit, related }: Measure,
  measure: (id: string) => Measure,
): Measure | undefined {
  if (kind === 'official') return undefined;
  return related.map(measure).find((other) => other.kind === 'official' && other.unit === unit);
}
