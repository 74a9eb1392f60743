import type { APIContext } from 'astro';
import { getCatalogue } from '../../../content.ts';
import { writeSeries, type Series } from '../../../domain/benchmark/seriesFile.ts';

/** The official series of a measure, for the page that compares councils and for other machines. */
export async function getStaticPaths() {
  const { benchmarks, measure } = await getCatalogue();
  return benchmarks.map((benchmark) => ({
    params: { id: benchmark.measure },
    props: { measure: measure(benchmark.measure), benchmark },
  }));
}

export function GET({ props }: APIContext<Series>): Response {
  return new Response(writeSeries(props), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}
