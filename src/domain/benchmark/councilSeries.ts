import type { Catalogue, Measure } from '../catalogue.ts';
import { axisFor, type Axis } from '../comparison/axis.ts';
import { chartSpec, type LinesSpec } from '../comparison/chartSpec.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Council } from '../council/schema.ts';
import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import { areaOfCouncil, type Benchmark } from './benchmark.ts';
import { FEW } from './gap.ts';
import { COUNCILS, officialComparison } from './officialComparison.ts';
import { councilHeading } from './officialWords.ts';
import { shortText } from './officialText.ts';

/** One official measure of one council, beside its region and the country. */
export interface CouncilSeries {
  readonly measure: Measure;
  /** The whole comparison, on the same scale as the small chart. */
  readonly comparison: Comparison;
  readonly spec: LinesSpec;
  /** The newest year's values in words, or why the council has none. */
  readonly sentence: string;
  /** Names of both councils, where two make one return. */
  readonly jointly: string | undefined;
  readonly release: string;
  /** Whether it is drawn on a scale of its own, being far smaller than the other percentages. */
  readonly ownScale: boolean;
}

/** A percentage whose greatest value is below this share of the group's is flat on its scale. */
const LEAST_SHARE = 0.25;

/**
 * The official measures of a council as small charts. Percentages share one axis, so that a
 * turnover of 10% and a vacancy rate of 30% look as different as they are; one too small to be
 * seen on it has its own, and says so.
 */
export function councilSeries(
  council: Council,
  { benchmarks, measure }: Pick<Catalogue, 'benchmarks' | 'measure'>,
): readonly CouncilSeries[] {
  const series = benchmarks.flatMap((benchmark) =>
    oneSeries(council, measure(benchmark.measure), benchmark),
  );
  const percentages = series.filter(({ measure: { unit } }) => unit === 'percent');
  const greatest = Math.max(0, ...percentages.flatMap(valuesOf));
  const shared = percentages.filter(
    (one) => Math.max(0, ...valuesOf(one)) >= greatest * LEAST_SHARE,
  );
  const axis = axisFor(shared.flatMap(valuesOf), { min: 0, max: 100 }, (value) => `${value}%`);
  return series.map((one) => {
    if (shared.includes(one)) return onScale(one, axis);
    return percentages.includes(one) ? onOwnScale(one) : one;
  });
}

function onScale(one: CouncilSeries, axis: Axis): CouncilSeries {
  const { chart } = one.comparison;
  return {
    ...one,
    spec: { ...one.spec, axis },
    comparison: { ...one.comparison, chart: chart && { ...chart, axis } },
  };
}

function onOwnScale(one: CouncilSeries): CouncilSeries {
  const { notes } = one.comparison;
  return {
    ...one,
    ownScale: true,
    comparison: {
      ...one.comparison,
      notes: [`${one.measure.name} is drawn on a scale of its own.`, ...notes],
    },
  };
}

function valuesOf({ spec }: CouncilSeries): number[] {
  return spec.lines.flatMap(({ points }) =>
    points.flatMap((point) => (point ? [point.value] : [])),
  );
}

function oneSeries(council: Council, measure: Measure, benchmark: Benchmark): CouncilSeries[] {
  const area = areaOfCouncil(benchmark, council);
  const comparison = officialComparison(measure, benchmark, {
    home: council.region,
    councils: [council],
    drawCouncils: true,
  });
  const spec = chartSpec(comparison);
  if (area === undefined || spec?.kind !== 'lines') return [];
  const sentence = newestYear(spec, area.values.at(-1), measure);
  return [
    {
      measure,
      comparison: {
        ...comparison,
        heading: councilHeading(measure, benchmark, area),
        // Its own heading: the council may share no example at all.
        rows: comparison.rows.map((row) =>
          row.group === COUNCILS ? { ...row, group: 'The council' } : row,
        ),
      },
      spec: { ...spec, title: `${measure.name}, ${area.name}`, sentence },
      sentence,
      jointly: area.codes.length > 1 ? area.name : undefined,
      release: benchmark.source.release,
      ownScale: false,
    },
  ];
}

/** "13.3% in reporting year 2025; London 13.8%, England 11.8%". */
function newestYear(
  { lines, years }: LinesSpec,
  value: Benchmark['areas'][number]['values'][number] | undefined,
  measure: Measure,
): string {
  const [, ...others] = lines;
  const beside = others.map(({ name, points }) => `${name} ${points.at(-1)?.label ?? 'has none'}`);
  const own =
    typeof value === 'number'
      ? shortText(value, measure)
      : value?.symbol === FEW
        ? `Fewer than ${FEWEST_FOR_PERCENT} people, so no percentage is shown,`
        : `No figure (${(value?.reason ?? 'not published').toLowerCase()})`;
  const year = years.at(-1)?.label ?? '';
  return `${own} in reporting year ${year}; ${beside.join(', ')}.`;
}
