import type { Comparison } from '../../domain/comparison/comparison.ts';
import { comparisonCsv } from '../../domain/comparison/comparisonCsv.ts';
import { withBase } from '../withBase.ts';

/** The file of a comparison; each line names the page where its notes are. */
export function csvResponse(comparison: Comparison, address: string, site: URL): Response {
  const text = comparisonCsv(comparison, new URL(withBase(address), site).href);
  // Bytes, because a text body would lose the byte order mark on the way.
  return new Response(new TextEncoder().encode(text), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
