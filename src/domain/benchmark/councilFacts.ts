import { cellOf, type GapCell } from '../comparison/comparison.ts';
import type { Council } from '../council/schema.ts';
import { officialPeople } from '../measure/peopleSized.ts';
import { midSentence } from '../words.ts';
import { areaOfCouncil, type Benchmark } from './benchmark.ts';
import type { CouncilSeries } from './councilSeries.ts';
import { shortText } from './officialText.ts';

/** What stands in words beside a small chart of one council. */
export interface CouncilFacts {
  readonly year: string;
  /** "11.0%"; `undefined` where the newest year has no figure. */
  readonly newest: string | undefined;
  /** Why it has none. */
  readonly missing: string | undefined;
  /** The region and the country: "London 13.8%, England 11.8%". */
  readonly beside: string;
  /** The newest percentage in people, where it is known of how many it is a share. */
  readonly people: string | undefined;
  /** Earlier years without a figure, with the reason: "2017 to 2022 (counted in Cumbria before 2023)". */
  readonly gaps: readonly string[];
}

/** Says what a small chart shows and what it cannot: newest figure, years without one, why. */
export function councilFacts(
  { comparison, spec, measure }: CouncilSeries,
  benchmark: Benchmark,
  council: Council,
): CouncilFacts {
  const area = areaOfCouncil(benchmark, council);
  const row = comparison.rows.find(({ key }) => key === area?.codes.join('-'));
  const { years } = benchmark;
  const year = years.at(-1) ?? 0;
  const value = area?.values.at(-1);
  const [, ...others] = spec.lines;
  const text = typeof value === 'number' ? shortText(value, measure) : undefined;
  const base = area?.bases?.at(-1);
  const cells = row === undefined ? [] : years.map((each) => cellOf(row, String(each)));
  const last = cells.at(-1);
  return {
    year: String(year),
    newest: text,
    missing: last?.kind === 'gap' ? midSentence(last.reason) : undefined,
    beside: others
      .map(({ name, points }) => `${name} ${points.at(-1)?.label ?? 'has none'}`)
      .join(', '),
    people:
      typeof value !== 'number' ||
      text === undefined ||
      base === undefined ||
      benchmark.base === undefined
        ? undefined
        : officialPeople({ value, text }, base, benchmark.base, measure.counted),
    gaps: gapRuns(
      cells.flatMap((cell, index) =>
        cell.kind === 'gap' && index < cells.length - 1 ? [{ cell, year: years[index] ?? 0 }] : [],
      ),
      last?.kind === 'gap' ? last.reason : undefined,
    ),
  };
}

/** Years with one reason in a run stand together; a reason that has been said is not said again. */
function gapRuns(
  gaps: readonly { readonly cell: GapCell; readonly year: number }[],
  told: string | undefined,
): string[] {
  const runs: { from: number; to: number; readonly reason: string }[] = [];
  for (const { cell, year } of gaps) {
    const run = runs.at(-1);
    if (run?.reason === cell.reason && run.to === year - 1) run.to = year;
    else runs.push({ from: year, to: year, reason: cell.reason });
  }
  return runs.map(
    ({ from, to, reason }) =>
      `${from === to ? from : `${from} to ${to}`} (${reason === told ? 'for the same reason' : midSentence(reason)})`,
  );
}
