import { metricName } from '../../domain/submission/metric.ts';
import { pairsOf } from '../../domain/submission/pairs.ts';
import { formatPeriod } from '../../domain/submission/period.ts';
import { isLater } from '../../domain/submission/periodOrder.ts';
import { SAMPLE_AFTER, SAMPLE_BEFORE, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule, RuleExample } from '../rule.ts';

export const reversedPeriods: Rule = {
  name: 'reversed-periods',
  title: 'Before that comes after',
  severity: 'error',
  why: 'With the two values the wrong way round a rise is drawn as a fall.',
  examples: {
    wrong: [
      withPeriods('2024-09', '2023-09'),
      withPeriods('2024', '2023-09'),
      withPeriods('2024-04 to 2025-03', '2023-04 to 2024-03'),
    ],
    right: [
      withPeriods('2023', '2024'),
      withPeriods('2024', '2024'),
      withPeriods('2024-09', '2024'),
      withPeriods('2024', 'not-stated'),
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) =>
        pairsOf(metric)
          .filter(({ before, after }) => isLater(before.period, after.period))
          .map(({ before, after, afterIndex }) => ({
            source,
            path: ['metrics', index, 'values', afterIndex, 'period'],
            message: `'${metricName(metric)}' has its before value in ${formatPeriod(before.period)} and its after value earlier, in ${formatPeriod(after.period)}`,
            remedy: 'correct the periods, or change the roles of the two values over',
            passage: after.period,
          })),
      ),
    ),
};

function withPeriods(before: string, after: string): RuleExample {
  const values = [
    { ...SAMPLE_BEFORE, period: before },
    { ...SAMPLE_AFTER, period: after },
  ];
  return { details: { metrics: [{ ...SAMPLE_METRIC, values }] } };
}
