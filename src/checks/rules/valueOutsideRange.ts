import { isWithin, rangeWords } from '../../domain/measure/range.ts';
import { SAMPLE_AFTER, SAMPLE_METRIC } from '../sampleParts.ts';
import type { Rule } from '../rule.ts';

export const valueOutsideRange: Rule = {
  name: 'value-outside-range',
  title: 'Values outside their range',
  severity: 'error',
  why: 'A percentage over 100 or a score off its scale is a slip that would be drawn in a chart.',
  examples: {
    wrong: [
      {
        details: {
          metrics: [
            { ...SAMPLE_METRIC, values: [{ ...SAMPLE_AFTER, role: 'single', value: 210 }] },
          ],
        },
      },
    ],
    right: [
      {
        details: {
          metrics: [
            { ...SAMPLE_METRIC, values: [{ ...SAMPLE_AFTER, role: 'single', value: 100 }] },
          ],
        },
      },
    ],
  },
  check: ({ sources }) => {
    const measures = new Map(sources.measures.map(({ value }) => [value.id, value]));
    return sources.submissions.flatMap((source) =>
      (source.value.metrics ?? []).flatMap((metric, index) => {
        const measure = measures.get(metric.measure);
        if (measure === undefined) return [];
        return metric.values.flatMap(({ value }, at) =>
          isWithin(value, measure)
            ? []
            : [
                {
                  source,
                  path: ['metrics', index, 'values', at, 'value'],
                  message: `${value} is outside the range of '${measure.name}' (${rangeWords(measure)})`,
                  remedy: 'check the number and its measure against the source',
                },
              ],
        );
      }),
    );
  },
};
