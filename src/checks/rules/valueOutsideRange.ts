import type { Measure } from '../../domain/catalogue.ts';
import type { Rule } from '../rule.ts';

export const valueOutsideRange: Rule = {
  name: 'value-outside-range',
  severity: 'error',
  why: 'A percentage over 100 or a score off its scale is a slip that would be drawn in a chart.',
  check: (sources) => {
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
                  message: `${value} is outside the range of '${measure.name}' (${rangeOf(measure)})`,
                  remedy: 'check the number and its measure against the source',
                },
              ],
        );
      }),
    );
  },
};

function isWithin(value: number, { range }: Measure): boolean {
  return value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity);
}

function rangeOf({ range }: Measure): string {
  if (range.min === undefined) return `${range.max ?? ''} at most`;
  return range.max === undefined ? `${range.min} at least` : `${range.min} to ${range.max}`;
}
