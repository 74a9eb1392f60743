import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { NO_LINE } from './gap.ts';

type Series = Pick<Benchmark, 'years' | 'areas'>;

/** One value that differs between two versions of a series, as text: a number or a symbol. */
export interface ValueChange {
  readonly area: string;
  readonly year: number;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface SeriesChanges {
  readonly added: readonly ValueChange[];
  readonly changed: readonly ValueChange[];
  readonly removed: readonly ValueChange[];
}

/** Compares two versions of one series, value by value. Areas are matched by any shared code. */
export function compareSeries(before: Series, after: Series): SeriesChanges {
  const all = after.areas.flatMap((area) => {
    const earlier = before.areas.find((candidate) => sameArea(candidate, area));
    return differences(area.name, cells(before.years, earlier), cells(after.years, area));
  });
  const gone = before.areas.filter((area) => !after.areas.some((other) => sameArea(other, area)));
  const lost = gone.flatMap((area) =>
    differences(area.name, cells(before.years, area), new Map<number, string>()),
  );
  const changes = [...all, ...lost];
  return {
    added: changes.filter((change) => change.before === undefined),
    changed: changes.filter((c) => c.before !== undefined && c.after !== undefined),
    removed: changes.filter((change) => change.after === undefined),
  };
}

function sameArea(a: BenchmarkArea, b: BenchmarkArea): boolean {
  const codes = [...b.codes, ...b.formerCodes];
  return a.kind === b.kind && [...a.codes, ...a.formerCodes].some((code) => codes.includes(code));
}

function cells(years: readonly number[], area: BenchmarkArea | undefined): Map<number, string> {
  const found = new Map<number, string>();
  area?.values.forEach((value, index) => {
    const text = typeof value === 'number' ? String(value) : value.symbol;
    const year = years[index];
    if (year !== undefined && text !== NO_LINE) found.set(year, text);
  });
  return found;
}

function differences(
  area: string,
  before: ReadonlyMap<number, string>,
  after: ReadonlyMap<number, string>,
): ValueChange[] {
  const years = [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b);
  return years
    .map((year) => ({ area, year, before: before.get(year), after: after.get(year) }))
    .filter((change) => change.before !== change.after);
}
