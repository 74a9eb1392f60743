import type { Measure } from '../../catalogue.ts';
import { formatChange } from '../../measure/formatValue.ts';
import { midSentence } from '../../words.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import { valueIn } from '../benchmark.ts';
import { shortText } from '../officialText.ts';

/** The values on both sides of the start, side by side for council, region and country. */
export interface ChangeTable {
  readonly caption: string;
  readonly columns: readonly [area: string, before: string, after: string, change: string];
  readonly rows: readonly {
    readonly area: string;
    /** Three cells: a value, or why there is none. */
    readonly cells: readonly [before: string, after: string, change: string];
  }[];
}

export function changeTable(
  measure: Measure,
  benchmark: Benchmark,
  areas: readonly BenchmarkArea[],
  { from, to, since }: { readonly from: number; readonly to: number; readonly since: string },
): ChangeTable {
  return {
    caption: `Official ${midSentence(measure.name)} in the last reporting year before ${since} and in the newest`,
    columns: ['Area', String(from), String(to), changeHeadingOf(measure)],
    rows: areas.map((area) => {
      const [before, after] = [valueIn(benchmark, area, from), valueIn(benchmark, area, to)];
      return {
        area: area.name,
        cells: [
          typeof before === 'number' ? shortText(before, measure) : (before?.reason ?? 'No figure'),
          typeof after === 'number' ? shortText(after, measure) : (after?.reason ?? 'No figure'),
          typeof before === 'number' && typeof after === 'number'
            ? signed(Number((after - before).toFixed(1)), measure)
            : 'Needs both figures',
        ],
      };
    }),
  };
}

function changeHeadingOf({ unit }: Measure): string {
  return unit === 'percent' ? 'Change, percentage points' : 'Change, cases per worker';
}

/** "−2.8", "+1.5", "0": a true minus sign, and a plus so that a rise is no slip of the eye. */
function signed(change: number, measure: Measure): string {
  const text = Math.abs(change).toFixed(1);
  if (change === 0) return formatChange({ value: 0 }, { value: 0 }, measure) ?? '0';
  return `${change < 0 ? '−' : '+'}${text}`;
}
