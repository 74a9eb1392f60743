import { isWithin, rangeWords } from '../../domain/measure/range.ts';
import type { Rule } from '../rule.ts';
import { sampleSeries } from '../sampleSeries.ts';

export const officialValueOutsideRange: Rule = {
  name: 'official-value-outside-range',
  title: 'Official values outside their range',
  severity: 'error',
  why: 'A percentage over 100 would stretch every chart of the measure, and is a slip of the file or of its measure.',
  examples: {
    wrong: [
      { series: { 'vacancy-rate': sampleSeries('E09009901,,Anyborough,council,London,24,220') } },
      { series: { 'vacancy-rate': sampleSeries('E09009901,,Anyborough,council,London,-1,22') } },
      { series: { 'empty-posts': sampleSeries('E09009901,,Anyborough,council,London,24,22') } },
    ],
    right: [
      { series: { 'vacancy-rate': sampleSeries('E09009901,,Anyborough,council,London,0,100') } },
    ],
  },
  check: ({ sources }) => {
    const measures = new Map(sources.measures.map(({ value }) => [value.id, value]));
    return sources.benchmarks.flatMap((source) => {
      const { areas, years, measure: id } = source.value;
      const measure = measures.get(id);
      if (measure === undefined) {
        if (sources.claimedIds.measure.has(id)) return [];
        return [
          {
            source,
            path: [],
            message: `No measure has the id '${id}', so these figures have no range and no page`,
            remedy: `add measures/${id}.yml, or take ${id} out of sources.yml`,
          },
        ];
      }
      return areas.flatMap(({ name, values }, area) =>
        values.flatMap((value, index) =>
          typeof value !== 'number' || isWithin(value, measure)
            ? []
            : [
                {
                  source,
                  path: ['areas', area, String(years[index])],
                  message: `${value} for '${name}' in ${years[index] ?? ''} is outside the range of '${measure.name}' (${rangeWords(measure)})`,
                  remedy:
                    'check the number against the source, and make the file again with npm run import',
                },
              ],
        ),
      );
    });
  },
};
