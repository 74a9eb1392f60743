import { FEWEST_FOR_PERCENT } from '../../domain/measure/fewest.ts';
import { type Metric, metricName } from '../../domain/submission/metric.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule, RuleExample } from '../rule.ts';

const SAID = /\b(?:small|few|fewer|only)\b/i;

export const smallPercentageBase: Rule = {
  name: 'small-percentage-base',
  title: 'Percentages of few people',
  severity: 'warning',
  why: 'Of few people, one more or less moves a percentage far, and one of them may be recognised.',
  examples: {
    wrong: [withBase(8), withBase(29)],
    right: [
      withBase(30),
      withBase(undefined),
      withBase(8, 'Only 8 people answered, so one answer counts for 12.5 percentage points.'),
    ],
  },
  check: ({ sources }) => {
    const units = new Map(sources.measures.map(({ value }) => [value.id, value.unit]));
    return sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) => {
        const unit = units.get(metric.measure);
        if ((unit !== 'percent' && unit !== 'percent-change') || saysSo(metric)) return [];
        return metric.values.flatMap(({ value, n = FEWEST_FOR_PERCENT }, at) =>
          n >= FEWEST_FOR_PERCENT
            ? []
            : [
                {
                  source,
                  path: ['metrics', index, 'values', at, 'n'],
                  message: `'${metricName(metric)}' gives ${value}% of only ${n}`,
                  remedy: `say in note: that it is a small group of ${n}, or give the count in place of the percentage`,
                  passage: metricName(metric),
                },
              ],
        );
      }),
    );
  },
};

/** A note is better than a waiver: readers see it. */
function saysSo({ note = '' }: Metric): boolean {
  return SAID.test(note);
}

function withBase(n: number | undefined, note?: string): RuleExample {
  const value = { role: 'single', value: 75, period: '2024', ...(n !== undefined && { n }) };
  const metric = { ...SAMPLE_METRIC, values: [value], ...(note !== undefined && { note }) };
  return { details: { metrics: [metric] } };
}
