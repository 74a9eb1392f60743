import type { Catalogue, Measure } from '../catalogue.ts';
import type { Comparison } from '../comparison/comparison.ts';
import { officialComparison } from './officialComparison.ts';

/**
 * The official series of a measure as its page shows it: the country, the hub's region and the
 * councils that share an example. `undefined` where nobody publishes one.
 */
export function measureSeries(
  measure: Measure,
  { benchmarks, councils, site, submissions }: Catalogue,
): Comparison | undefined {
  const benchmark = benchmarks.find((series) => series.measure === measure.id);
  const withExample = new Set(submissions.flatMap((submission) => submission.councils));
  return (
    benchmark &&
    officialComparison(measure, benchmark, {
      home: site.region,
      councils: councils.filter(({ id }) => withExample.has(id)),
    })
  );
}
