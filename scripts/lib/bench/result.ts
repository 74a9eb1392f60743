/** One measured number and the most it may be. */
export interface BenchResult {
  readonly section: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB';
  /** Left out where the number only tells. */
  readonly most?: number;
}

/** Whether a number is over its bar. */
export function isOver({ value, most }: BenchResult): boolean {
  return most !== undefined && value > most;
}

/** The results as a table for a terminal. */
export function benchTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => [
    `${result.section}: ${result.name}`,
    `${amount(result.value)} ${result.unit}`,
    result.most === undefined ? '' : `at most ${amount(result.most)}`,
    isOver(result) ? 'OVER' : '',
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

function amount(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1);
}
