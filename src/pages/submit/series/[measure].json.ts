import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalogue } from '../../../content.ts';
import type { Benchmark } from '../../../domain/benchmark/benchmark.ts';

export const getStaticPaths = (async () => {
  const { benchmarks } = await getCatalogue();
  return benchmarks.map((series) => ({ params: { measure: series.measure }, props: { series } }));
}) satisfies GetStaticPaths;

/** One official series, for the check of a text that quotes figures of its measure. */
export const GET: APIRoute<{ series: Benchmark }> = ({ props }) => {
  const { areas, ...series } = props.series;
  const values = areas.map(({ codes, formerCodes, name, kind, within, values }) => ({
    codes,
    formerCodes,
    name,
    kind,
    within,
    values,
  }));
  return Response.json({ ...series, areas: values });
};
