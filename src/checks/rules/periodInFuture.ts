import { metricName } from '../../domain/submission/metric.ts';
import { formatPeriod } from '../../domain/submission/period.ts';
import { isInFuture } from '../../domain/submission/periodOrder.ts';
import { SAMPLE_AFTER, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule, RuleExample } from '../rule.ts';

export const periodInFuture: Rule = {
  name: 'period-in-future',
  title: 'Results from a time to come',
  severity: 'error',
  why: 'A result cannot be known before its time: it is a target, or the date is a slip.',
  examples: {
    wrong: [
      withValue({ role: 'single', period: '2062' }),
      withValue({ period: '2027-04 to 2028-03' }),
    ],
    right: [
      withValue({ role: 'single', period: '2026' }),
      withValue({ role: 'target', period: '2028' }),
      withValue({ role: 'single', period: 'not-stated' }),
    ],
  },
  check: ({ sources, today }) =>
    sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) =>
        metric.values.flatMap(({ role, period }, at) =>
          role !== 'target' && isInFuture(period, today)
            ? [
                {
                  source,
                  path: ['metrics', index, 'values', at, 'period'],
                  message: `Period of '${metricName(metric)}' is in the future: ${formatPeriod(period)}`,
                  remedy: 'correct the period, or write role: target if it is an aim',
                  passage: period,
                },
              ]
            : [],
        ),
      ),
    ),
};

function withValue(value: object): RuleExample {
  return { details: { metrics: [{ ...SAMPLE_METRIC, values: [{ ...SAMPLE_AFTER, ...value }] }] } };
}
