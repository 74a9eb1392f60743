import type { Catalogue, Measure } from '../catalogue.ts';
import { axisFor } from '../comparison/axis.ts';
import { chartSpec, type LinesSpec } from '../comparison/chartSpec.ts';
import type { Council } from '../council/schema.ts';
import { areaOfCouncil, type Benchmark } from './benchmark.ts';
import { officialComparison } from './officialComparison.ts';
import { shortText } from './officialText.ts';

/** One official measure of one council, beside its region and the country. */
export interface CouncilSeries {
  readonly measure: Measure;
  readonly spec: LinesSpec;
  /** The newest year's values in words, or why the council has none. */
  readonly sentence: string;
  /** Names of both councils, where two make one return. */
  readonly jointly: string | undefined;
  readonly release: string;
}

/**
 * The official measures of a council as small charts. Percentages share one axis, so that a
 * turnover of 10% and a vacancy rate of 30% look as different as they are.
 */
export function councilSeries(
  council: Council,
  { benchmarks, measure }: Pick<Catalogue, 'benchmarks' | 'measure'>,
): readonly CouncilSeries[] {
  const series = benchmarks.flatMap((benchmark) =>
    oneSeries(council, measure(benchmark.measure), benchmark),
  );
  const shared = series.filter(({ measure: { unit } }) => unit === 'percent');
  const values = shared.flatMap(({ spec }) =>
    spec.lines.flatMap(({ points }) => points.flatMap((point) => (point ? [point.value] : []))),
  );
  const axis = axisFor(values, { min: 0, max: 100 }, (value) => `${value}%`);
  return series.map((one) =>
    one.measure.unit === 'percent' ? { ...one, spec: { ...one.spec, axis } } : one,
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
      spec: { ...spec, title: `${measure.name}, ${area.name}`, sentence },
      sentence,
      jointly: area.codes.length > 1 ? area.name : undefined,
      release: benchmark.source.release,
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
      : `No figure (${(value?.reason ?? 'not published').toLowerCase()})`;
  const year = years.at(-1)?.label ?? '';
  return `${own} in reporting year ${year}; ${beside.join(', ')}.`;
}
