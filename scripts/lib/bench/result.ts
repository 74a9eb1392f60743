/** One measured number and the most or the least it may be. */
export interface BenchResult {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | '%' | 'score' | 'count';
  /** Left out where the number only tells. */
  readonly most?: number;
  readonly least?: number;
}

/** Units that stand for themselves. */
const NAMELESS: ReadonlySet<BenchResult['unit']> = new Set(['score', 'count']);

/** Whether a number is on the wrong side of its bar. */
export function isOver({ value, most, least }: BenchResult): boolean {
  return (most !== undefined && value > most) || (least !== undefined && value < least);
}

/** The results as a table for a terminal. */
export function benchTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => [
    `${result.section}: ${result.name}`,
    [amount(result), NAMELESS.has(result.unit) ? '' : result.unit].join(' ').trim(),
    barOf(result),
    isOver(result) ? 'MISSED' : '',
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 1 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function barOf(result: BenchResult): string {
  const { most, least } = result;
  if (most !== undefined) return `at most ${amount({ ...result, value: most })}`;
  return least === undefined ? '' : `at least ${amount({ ...result, value: least })}`;
}

function amount({ value, unit }: BenchResult): string {
  if (unit === 'score') return value.toFixed(3);
  if (unit === 'count') return String(value);
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}
