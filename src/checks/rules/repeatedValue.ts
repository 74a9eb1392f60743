import { metricName, type Metric, type MetricValue } from '../../domain/submission/metric.ts';
import { NOT_STATED } from '../../domain/text.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Offence, Rule, RuleExample } from '../rule.ts';

const SINGLE: MetricValue = { role: 'single', value: 22, period: '2024-09' };

export const repeatedValue: Rule = {
  name: 'repeated-value',
  title: 'Two values for one group and date',
  severity: 'error',
  why: 'Of two values for the same people, role and date, at most one is true, and a reader cannot tell which.',
  examples: {
    wrong: [
      metrics({ values: [SINGLE, { ...SINGLE, value: 24 }] }),
      metrics({ values: [SINGLE, SINGLE] }),
      metrics(
        { id: 'first', values: [SINGLE] },
        { id: 'second', values: [{ ...SINGLE, value: 24 }] },
      ),
    ],
    right: [
      metrics({ values: [SINGLE, { ...SINGLE, value: 24, group: 'Managers' }] }),
      metrics({ values: [SINGLE, { ...SINGLE, value: 24, period: '2023-09' }] }),
      metrics(
        { id: 'first', values: [SINGLE] },
        { id: 'second', population: 'Managers', values: [{ ...SINGLE, value: 24 }] },
      ),
    ],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) => {
      const seen = new Map<string, { readonly index: number; readonly value: number }>();
      return (source.value.metrics ?? []).flatMap((metric, index) =>
        metric.values.flatMap((each, at): Offence[] => {
          // More than one before or after is a fault of its own: see unpaired-values.
          if (each.role === 'before' || each.role === 'after') return [];
          const key = keyOf(metric, each);
          const earlier = seen.get(key);
          if (earlier === undefined) {
            seen.set(key, { index, value: each.value });
            return [];
          }
          // Figures without a date may be of two dates, unless one metric gives both.
          if (earlier.index !== index && each.period === NOT_STATED) return [];
          const of = each.group === undefined ? '' : ` for '${each.group}'`;
          return [
            {
              source,
              path: ['metrics', index, 'values', at, 'value'],
              message: `'${metricName(metric)}' gives ${each.value}${of} where ${earlier.value} stands for the same people and date`,
              remedy:
                'keep one value, or say in group:, population: or period: what tells them apart',
            },
          ];
        }),
      );
    }),
};

function keyOf(metric: Metric, { role, group, period }: MetricValue): string {
  const { measure, population, definition, definitionNote } = metric;
  return JSON.stringify([measure, population, definition, definitionNote, role, group, period]);
}

function metrics(...changes: readonly Partial<Metric>[]): RuleExample {
  return {
    details: { metrics: changes.map((change) => ({ ...SAMPLE_METRIC, ...change })) },
    body: 'Words about the figures.',
  };
}
