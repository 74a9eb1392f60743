import type { Comparison } from '../../domain/comparison/comparison.ts';
import { comparisonsCsv, emptyComparisonCsv } from '../../domain/comparison/comparisonCsv.ts';
import { withBase } from '../withBase.ts';

/** The file of comparisons that are read together; each line names the page where their notes are. */
export function csvResponse(
  comparisons: readonly Comparison[],
  address: string,
  site: URL,
): Response {
  const [first, ...more] = comparisons;
  const text =
    first === undefined
      ? emptyComparisonCsv()
      : comparisonsCsv([first, ...more], new URL(withBase(address), site).href);
  // Bytes, because a text body would lose the byte order mark on the way.
  return new Response(new TextEncoder().encode(text), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
