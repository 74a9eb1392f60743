import { metricName } from '../../domain/submission/metric.ts';
import { formatPartialDate, formatPeriod } from '../../domain/submission/period.ts';
import { isLater } from '../../domain/submission/periodOrder.ts';
import { statedStart } from '../../domain/submission/started.ts';
import { SAMPLE_AFTER, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule, RuleExample } from '../rule.ts';

export const startAfterResult: Rule = {
  name: 'start-after-result',
  title: 'Practice that began after its result',
  severity: 'error',
  why: 'What came before the practice cannot be its result, and official figures are set against this date.',
  examples: {
    wrong: [withStart('2025', '2024-09'), withStart('2024-10', '2023-04 to 2024-03')],
    right: [
      withStart('2022', '2024-09'),
      withStart('2024', '2024-09'),
      withStart('2024-04', '2023-09 to 2024-08'),
      withStart('2025', 'not-stated'),
      withStart('not-stated', '2024-09'),
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const start = statedStart(source.value);
      if (start === undefined) return [];
      return (source.value.metrics ?? []).flatMap((metric) =>
        metric.values
          .filter(({ role, period }) => role === 'after' && isLater(start, period))
          .map(({ period }) => ({
            source,
            path: ['started'],
            message: `The practice began in ${formatPartialDate(start)}, but '${metricName(metric)}' has an after value for ${formatPeriod(period)}`,
            remedy: 'correct the date or the period that is wrong, or change the role of the value',
            passage: start,
          })),
      );
    }),
};

function withStart(started: string, period: string): RuleExample {
  const metric = { ...SAMPLE_METRIC, values: [{ ...SAMPLE_AFTER, period }] };
  return { details: { started, metrics: [metric] } };
}
