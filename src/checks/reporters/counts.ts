import type { Severity } from '../../domain/problem.ts';
import type { Report } from '../report.ts';

export type Counts = Readonly<Record<Severity | 'waived', number>>;

/** How many problems of each kind a report holds. */
export function countsOf({ problems, waived }: Report): Counts {
  const of = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  return {
    error: of('error'),
    warning: of('warning'),
    advice: of('advice'),
    waived: waived.length,
  };
}

/** A count in words: `1 error`, `3 warnings`, `2 of advice`, `4 waived`. */
export function countInWords(kind: keyof Counts, n: number): string {
  if (kind === 'advice') return `${n} of advice`;
  if (kind === 'waived') return `${n} waived`;
  return `${n} ${kind}${n === 1 ? '' : 's'}`;
}
