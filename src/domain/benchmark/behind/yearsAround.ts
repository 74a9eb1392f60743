import { formatPartialDate, parsePeriod } from '../../submission/period.ts';
import { firstDay, lastDay } from '../../submission/periodOrder.ts';
import { statedStart } from '../../submission/started.ts';
import type { Submission } from '../../submission/submission.ts';
import type { Metric } from '../../submission/metric.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';

/** Between which reporting years a change may be read, or why between none. */
export type YearsAround =
  | {
      readonly kind: 'change';
      /** The last reporting year that ended before. */
      readonly from: number;
      /** The newest with a figure. */
      readonly to: number;
      /** What it ended before, in words: "the practice began (April 2022)". */
      readonly since: string;
      /** Whether the practice began within the newest year, which is then only partly after it. */
      readonly partly: boolean;
    }
  | { readonly kind: 'whole'; readonly reason: string };

/**
 * The years on both sides of the start; without one, of the before value's date where all of a
 * measure's figures share one. `areas` are those of the councils.
 */
export function yearsAround(
  submission: Pick<Submission, 'started'>,
  metrics: readonly Metric[],
  { years, source: { yearEnds } }: Benchmark,
  areas: readonly BenchmarkArea[],
): YearsAround {
  const hasFigure = (year: number): boolean =>
    areas.some(({ values }) => typeof values[years.indexOf(year)] === 'number');
  const newest = years.findLast(hasFigure) ?? years.at(-1) ?? 0;
  const first = years[0] ?? 0;
  const start = statedStart(submission);
  if (start !== undefined) {
    const day = firstDay(start);
    const began = `the practice began (${formatPartialDate(start)})`;
    const from = years.findLast((year) => `${year}-${yearEnds}` < day);
    if (from === undefined) {
      return whole(`The official series begins in ${first}, after ${began}.`);
    }
    if (from >= newest) {
      const end = formatPartialDate(`${newest}-${yearEnds}`);
      return whole(
        `The newest official year with a figure ended on ${end}, before ${began}. There is no official year after it yet.`,
      );
    }
    return { kind: 'change', from, to: newest, since: began, partly: from + 1 === newest };
  }
  const before = sharedBefore(metrics);
  const from =
    before === undefined
      ? undefined
      : years.findLast((year) => `${year}-${yearEnds}` <= lastDay(before));
  if (before === undefined || from === undefined || from >= newest) {
    return whole(
      'The example does not say when the practice began, and dates no earlier figure that the official series could start from. So the series stands here whole, and no change is read from it.',
    );
  }
  const since = `the example’s earlier figure (${formatPartialDate(before)})`;
  return { kind: 'change', from, to: newest, since, partly: false };
}

function whole(reason: string): YearsAround {
  return { kind: 'whole', reason };
}

/** The end of the before period that every dated before value has, or `undefined`. */
function sharedBefore(metrics: readonly Metric[]): string | undefined {
  const ends = metrics
    .flatMap(({ values }) => values)
    .filter(({ role }) => role === 'before')
    .map(({ period }) => parsePeriod(period))
    .flatMap((period) => (period?.stated === true ? [period.end] : []));
  const [end, ...others] = new Set(ends);
  return others.length === 0 ? end : undefined;
}
