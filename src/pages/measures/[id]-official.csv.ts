import type { APIContext } from 'astro';
import { csvResponse } from '../../components/charts/csvResponse.ts';
import { getCatalogue } from '../../content.ts';
import { addresses } from '../../domain/addresses.ts';
import { officialComparison } from '../../domain/benchmark/officialComparison.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';

interface Props {
  readonly comparison: Comparison;
}

/** A file for each official series, with every area and not only those on the page. */
export async function getStaticPaths() {
  const { benchmarks, measure, site } = await getCatalogue();
  return benchmarks.map((benchmark) => ({
    params: { id: benchmark.measure },
    props: {
      comparison: officialComparison(measure(benchmark.measure), benchmark, {
        home: site.region,
        councils: [],
        everyArea: true,
      }),
    },
  }));
}

export function GET({ params, props, site, url }: APIContext<Props>): Response {
  return csvResponse([props.comparison], addresses.measure(params.id ?? ''), site ?? url);
}
