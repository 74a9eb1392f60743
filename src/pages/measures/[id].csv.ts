import type { APIContext } from 'astro';
import { csvResponse } from '../../components/charts/csvResponse.ts';
import { getCatalogue } from '../../content.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { quotedComparison } from '../../domain/comparison/quotedComparison.ts';

interface Props {
  readonly comparisons: readonly Comparison[];
}

/**
 * A file for each measure that examples quote: the figures of the page's first chart. One that was
 * published stays when its last example is withdrawn, with headings alone.
 */
export async function getStaticPaths() {
  const catalogue = await getCatalogue();
  const kept = new Set(
    catalogue.ledger.flatMap(({ address, now }) => (now === undefined ? [address] : [])),
  );
  return catalogue.measures.flatMap((measure) => {
    const { id } = measure;
    const comparison = quotedComparison(measure, catalogue);
    if (comparison !== undefined) return [{ params: { id }, props: { comparisons: [comparison] } }];
    return kept.has(addresses.measureCsv(id))
      ? [{ params: { id }, props: { comparisons: [] } }]
      : [];
  });
}

export function GET({ params, props, site, url }: APIContext<Props>): Response {
  return csvResponse(props.comparisons, addresses.measure(params.id ?? ''), site ?? url);
}
