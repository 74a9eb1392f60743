import { type Metric, metricName, type MetricValue } from '../../domain/submission/metric.ts';
import { NOT_STATED } from '../../domain/text.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule, RuleExample } from '../rule.ts';

const RESULTS: ReadonlySet<string> = new Set(['after', 'single', 'cumulative']);

export const targetAndResult: Rule = {
  name: 'target-and-result',
  title: 'One number as both target and result',
  severity: 'warning',
  why: 'A target that is entered a second time as a result claims what has not been achieved.',
  examples: {
    wrong: [
      withValues({ role: 'target', period: '2024' }, { role: 'single', period: '2024' }),
      withValues({ role: 'target', period: '2024' }, { role: 'cumulative', period: '2024' }),
    ],
    right: [
      withValues({ role: 'target', period: '2025' }, { role: 'single', period: '2024' }),
      withValues({ role: 'target', period: '2024' }, { role: 'single', period: '2024', value: 14 }),
      withValues({ role: 'target', period: 'not-stated' }, { role: 'single', period: '2024' }),
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) =>
        repeatedTargets(metric).map((at) => ({
          source,
          path: ['metrics', index, 'values', at],
          message: `'${metricName(metric)}' has the same number as its target and as its result for the same period`,
          remedy:
            'take out the one that is wrong; if the target was met exactly, waive this and say so',
          passage: metricName(metric),
        })),
      ),
    ),
};

/** Where the results stand that repeat a target of their group and period. */
function repeatedTargets({ values }: Metric): number[] {
  const targets = values.filter(({ role, period }) => role === 'target' && period !== NOT_STATED);
  return values.flatMap((value, index) =>
    RESULTS.has(value.role) && targets.some((target) => isSame(target, value)) ? [index] : [],
  );
}

function isSame(one: MetricValue, two: MetricValue): boolean {
  return one.value === two.value && one.period === two.period && one.group === two.group;
}

function withValues(...values: readonly Partial<MetricValue>[]): RuleExample {
  const metric = { ...SAMPLE_METRIC, values: values.map((each) => ({ value: 15, ...each })) };
  return { details: { metrics: [metric] } };
}
