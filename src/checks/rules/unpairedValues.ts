import type { Metric } from '../../domain/submission/metric.ts';
import { SAMPLE_AFTER, SAMPLE_BEFORE, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

export const unpairedValues: Rule = {
  name: 'unpaired-values',
  title: 'Before and after',
  severity: 'error',
  why: 'A chart joins one before to one after of the same group; anything else would mislead.',
  examples: {
    wrong: [
      { details: { metrics: [{ ...SAMPLE_METRIC, values: [SAMPLE_BEFORE] }] } },
      {
        details: {
          metrics: [
            { ...SAMPLE_METRIC, values: [SAMPLE_BEFORE, { ...SAMPLE_AFTER, group: 'Managers' }] },
          ],
        },
      },
      {
        details: {
          metrics: [{ ...SAMPLE_METRIC, values: [SAMPLE_BEFORE, SAMPLE_AFTER, SAMPLE_AFTER] }],
        },
      },
    ],
    right: [{ details: { metrics: [SAMPLE_METRIC] } }],
  },
  check: ({ sources }) =>
    sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) =>
        faults(metric).map((fault) => ({ source, path: ['metrics', index, 'values'], ...fault })),
      ),
    ),
};

function faults(metric: Metric): { message: string; remedy: string }[] {
  const groups = Map.groupBy(metric.values, ({ group }) => group ?? '');
  const name = metric.id ?? metric.measure;
  return [...groups].flatMap(([group, values]) => {
    const count = (role: string) => values.filter((value) => value.role === role).length;
    const of = group === '' ? '' : ` for '${group}'`;
    if (count('before') > 1 || count('after') > 1) {
      return [
        {
          message: `'${name}' has more than one before or after value${of}`,
          remedy: 'keep one before and one after, or give each value its own group',
        },
      ];
    }
    if (count('before') === 1 && count('after') === 0) {
      return [
        {
          message: `'${name}' has a before value${of} and nothing after it`,
          remedy: 'add the after value, or write role: single',
        },
      ];
    }
    return [];
  });
}
