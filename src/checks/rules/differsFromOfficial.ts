import { officialBeside } from '../../domain/benchmark/officialBeside.ts';
import { metricName, type Metric } from '../../domain/submission/metric.ts';
import { formatPeriod } from '../../domain/submission/period.ts';
import { SAMPLE_METRIC } from '../sampleParts.ts';
import type { Offence, Rule, RuleExample } from '../rule.ts';
import { sampleSeries } from '../sampleSeries.ts';

/** Words by which a note accounts for the difference. */
const SAID = /\b(?:release|released|revised|revision|provisional)\b/i;

/**
 * A warning and no error: the publisher revises earlier years with each release, so a figure that
 * was the official one when it was quoted may rightly differ from the series of today. A note that
 * names the release settles it, and readers see it; a waiver settles it for reviewers alone.
 */
export const differsFromOfficial: Rule = {
  name: 'differs-from-official',
  title: 'Figures that are not the official ones they are said to be',
  severity: 'warning',
  why: 'A reader who finds another number in the official series doubts both.',
  examples: {
    wrong: [quoting(20), quoting(22.4)],
    right: [
      quoting(22),
      quoting(22.3),
      quoting(20, { definition: 'not-stated' }),
      quoting(20, { note: 'As first released; the publisher revised it a year later.' }),
    ],
  },
  check: ({ sources }) => {
    const councils = new Map(sources.councils.map(({ value }) => [value.id, value]));
    const measures = new Map(sources.measures.map(({ value }) => [value.id, value]));
    const series = new Map(sources.benchmarks.map(({ value }) => [value.measure, value]));
    return sources.submissions.flatMap((source) => {
      const own = source.value.councils.flatMap((id) => councils.get(id) ?? []);
      return (source.value.metrics ?? []).flatMap((metric, index) => {
        const benchmark = series.get(metric.measure);
        const measure = measures.get(metric.measure);
        if (benchmark === undefined || measure === undefined) return [];
        if (metric.definition !== 'dfe-csww' || SAID.test(metric.note ?? '')) return [];
        return metric.values.flatMap((each, at): Offence[] => {
          const { value, qualifier, period, role } = each;
          if (qualifier !== undefined || role === 'target' || role === 'comparison') return [];
          const official = officialBeside(benchmark, measure, own, period);
          if (official.kind === 'none' || agrees(value, official.value)) return [];
          return [
            {
              source,
              path: ['metrics', index, 'values', at, 'value'],
              message: `'${metricName(metric)}' gives ${value} (${formatPeriod(period)}) by the official definition, and the official series has ${official.text} for ${official.area} in reporting year ${official.year}`,
              remedy:
                'check the number, say in note: which release it is from, or choose another definition:',
              passage: metricName(metric),
            },
          ];
        });
      });
    });
  },
};

/** Equal as far as the quoted figure is exact: 12 agrees with 12.2, and 12.0 does not exist apart. */
function agrees(quoted: number, official: number): boolean {
  const decimals = String(quoted).split('.')[1]?.length ?? 0;
  return Math.abs(official - quoted) <= 0.5 / 10 ** decimals + 1e-9;
}

function quoting(value: number, change: Partial<Metric> = {}): RuleExample {
  const metric = {
    ...SAMPLE_METRIC,
    definition: 'dfe-csww',
    values: [{ role: 'single', value, period: '2024-09' }],
    ...change,
  };
  return {
    details: { metrics: [metric] },
    body: 'Words about the figures.',
    series: { 'vacancy-rate': sampleSeries('E09009901,,Anyborough,council,London,24,22.3') },
  };
}
