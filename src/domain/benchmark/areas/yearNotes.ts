import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import { NO_LINE } from '../gap.ts';

/**
 * What a reader of one year must know: what has changed by then, where a council without a line
 * was counted, and the publisher's cautions about the areas and the year.
 */
export function yearNotes(
  { measure, source, years }: Benchmark,
  year: number,
  shown: readonly BenchmarkArea[],
): string[] {
  const index = years.indexOf(year);
  const codes = new Set(shown.flatMap((area) => area.codes));
  const without = new Set(
    shown.flatMap((area) => {
      const value = area.values[index];
      return typeof value === 'object' && value.symbol === NO_LINE ? area.codes : [];
    }),
  );
  const touches = (list: readonly string[] | undefined, set: ReadonlySet<string>): boolean =>
    list === undefined || list.some((code) => set.has(code));
  const ofMeasure = (list: readonly string[] | undefined): boolean =>
    list?.includes(measure) ?? true;
  const end = `${year}-${source.yearEnds}`;
  const start = `${year - 1}-${source.yearEnds}`;
  return [
    // In its first year a change makes figures hard to set against the year before.
    ...source.breaks
      .filter(({ measures, date }) => ofMeasure(measures) && date > start && date <= end)
      .map(({ note }) => note),
    ...source.successions
      .filter(({ from, to }) => touches([...from, ...to], without))
      .map(({ note }) => note),
    ...source.notes
      .filter(
        (note) =>
          ofMeasure(note.measures) &&
          touches(note.areas, codes) &&
          (note.years?.includes(year) ?? true),
      )
      .map(({ note }) => note),
  ];
}
