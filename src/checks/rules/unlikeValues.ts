import { type Metric, metricName, type MetricValue } from '../../domain/submission/metric.ts';
import { isDirectionOpen, type Pair, pairsOf } from '../../domain/submission/pairs.ts';
import { QUALIFIERS } from '../../domain/submission/vocabulary.ts';
import { SAMPLE_AFTER, SAMPLE_BEFORE, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule, RuleExample } from '../rule.ts';

/** Beyond this the two numbers of people are hardly the same group at two times. */
const MOST_TIMES = 3;

export const unlikeValues: Rule = {
  name: 'unlike-values',
  title: 'Before and after that are hardly alike',
  severity: 'warning',
  why: 'A before and an after are read as the same people counted in the same way.',
  examples: {
    wrong: [
      withPair({ n: 400 }, { n: 12 }),
      withPair({}, { value: 30, qualifier: 'under' }),
      withPair({ qualifier: 'over' }, { value: 40, qualifier: 'at-least' }),
    ],
    right: [
      withPair({ n: 400 }, { n: 380 }),
      withPair({ n: 400 }, {}),
      withPair({}, { value: 1, qualifier: 'under' }),
      withPair({ qualifier: 'about' }, { qualifier: 'about' }),
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) =>
        pairsOf(metric).flatMap((pair) =>
          faults(metric, pair).map((fault) => ({
            source,
            path: ['metrics', index, 'values', pair.afterIndex],
            passage: metricName(metric),
            ...fault,
          })),
        ),
      ),
    ),
};

function faults(metric: Metric, pair: Pair): { message: string; remedy: string }[] {
  const { before, after } = pair;
  const name = metricName(metric);
  const unlike =
    before.n !== undefined &&
    after.n !== undefined &&
    Math.max(before.n, after.n) > MOST_TIMES * Math.min(before.n, after.n);
  return [
    ...(unlike
      ? [
          {
            message: `'${name}' is from ${before.n} before and ${after.n} after, so the two may not be the same group`,
            remedy: 'check both numbers, and write role: single for each if the groups differ',
          },
        ]
      : []),
    ...(isDirectionOpen(pair)
      ? [
          {
            message: `'${name}' goes from ${said(before)} to ${said(after)}, which may be a rise or a fall`,
            remedy: 'give the exact values, or write role: single for each',
          },
        ]
      : []),
  ];
}

function said({ value, qualifier }: MetricValue): string {
  return qualifier === undefined ? String(value) : `${QUALIFIERS[qualifier].label} ${value}`;
}

function withPair(before: Partial<MetricValue>, after: Partial<MetricValue>): RuleExample {
  const values = [
    { ...SAMPLE_BEFORE, ...before },
    { ...SAMPLE_AFTER, ...after },
  ];
  return { details: { metrics: [{ ...SAMPLE_METRIC, values }] } };
}
