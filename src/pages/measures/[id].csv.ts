import type { APIContext } from 'astro';
import { csvResponse } from '../../components/charts/csvResponse.ts';
import { getCatalogue } from '../../content.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { quotedComparison } from '../../domain/comparison/quotedComparison.ts';

interface Props {
  readonly comparison: Comparison;
}

/** A file for each measure that examples quote: the figures of the page's first chart. */
export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  return catalogue.measures.flatMap((measure) => {
    const comparison = quotedComparison(measure, catalogue);
    return comparison === undefined ? [] : [{ params: { id: measure.id }, props: { comparison } }];
  });
}

export function GET({ params, props, site, url }: APIContext<Props>): Response {
  return csvResponse([props.comparison], addresses.measure(params.id ?? ''), site ?? url);
}
