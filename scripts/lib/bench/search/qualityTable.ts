import type { EngineQuality, SearchQuality } from './searchQuality.ts';
import type { Quality } from './quality.ts';

const HEAD = ['kind', 'queries', 'nDCG@5', 'recall@5', 'MRR', 'misses', 'empties'] as const;

/** The quality of every engine by kind of query, as tables for a terminal. */
export function qualityTable({ engines }: SearchQuality): string {
  return engines.map(engineTable).join('\n\n');
}

function engineTable({ engine, all, kinds, p95 }: EngineQuality): string {
  const rows = [
    [...HEAD],
    ...Object.entries(kinds)
      .filter(([, { queries }]) => queries > 0)
      .map(([kind, quality]) => rowOf(kind, quality)),
    rowOf('all', all),
  ];
  const widths = HEAD.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [`${engine} (95 of 100 queries within ${p95.toFixed(1)} ms)`, ...lines].join('\n');
}

function rowOf(name: string, { queries, ndcg, recall, mrr, misses, empties }: Quality): string[] {
  const share = (value: number): string => `${(value * 100).toFixed(1)}%`;
  return [
    name,
    String(queries),
    ndcg.toFixed(3),
    recall.toFixed(3),
    mrr.toFixed(3),
    share(misses),
    share(empties),
  ];
}
