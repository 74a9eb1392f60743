import type { BenchmarkSource } from './schema.ts';
import type { Gap } from './gap.ts';

/** What an area of an official series is. A council area may be two councils with one joint return. */
export const AREA_KINDS = ['country', 'region', 'subregion', 'council'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** The official series of one measure: one definition and one date for every area. */
export interface Benchmark {
  /** Id of the measure, which is also the name of the file. */
  readonly measure: string;
  /** Reporting years in order, such as 2017 to 2025. */
  readonly years: readonly number[];
  /** Country, regions, parts of regions, then councils by name. */
  readonly areas: readonly BenchmarkArea[];
  readonly source: BenchmarkSource;
  /**
   * What the percentage is a share of, in words: "full-time equivalent social workers in post".
   * Absent where the value is no share of people, so that no range of chance can be given.
   */
  readonly base?: string;
}

export interface BenchmarkArea {
  /** Area codes in force in the newest year; two where two councils make one return. */
  readonly codes: readonly string[];
  /** Codes the same authority had in earlier years. */
  readonly formerCodes: readonly string[];
  readonly name: string;
  readonly kind: AreaKind;
  /** Name of the area it is counted in: a region's is the country. Empty for the country itself. */
  readonly within: string;
  /** One for each of the benchmark's years, in that order. */
  readonly values: readonly (number | Gap)[];
  /** How many the percentage is a share of, one for each year; `undefined` where not published. */
  readonly bases?: readonly (number | undefined)[];
}

/** The councils of a series, by their codes; places tell which of several comes first. */
interface CouncilIndex {
  readonly byCode: ReadonlyMap<string, Placed>;
  readonly byFormerCode: ReadonlyMap<string, Placed>;
}
interface Placed {
  readonly area: BenchmarkArea;
  readonly place: number;
}

const indexes = new WeakMap<Benchmark, CouncilIndex>();

/** The area that counts a council, whichever of its codes the series uses. */
export function areaOfCouncil(
  benchmark: Benchmark,
  council: { readonly gss: string; readonly formerGss: readonly string[] },
): BenchmarkArea | undefined {
  const { byCode, byFormerCode } = indexOf(benchmark);
  const own = byCode.get(council.gss);
  if (own !== undefined) return own.area;
  const [earlier] = council.formerGss
    .flatMap((code) => byCode.get(code) ?? [])
    .toSorted((a, b) => a.place - b.place);
  return (earlier ?? byFormerCode.get(council.gss))?.area;
}

/** Made once for a series: pages ask it of every council, for every year and area. */
function indexOf(benchmark: Benchmark): CouncilIndex {
  const known = indexes.get(benchmark);
  if (known !== undefined) return known;
  const byCode = new Map<string, Placed>();
  const byFormerCode = new Map<string, Placed>();
  benchmark.areas.forEach((area, place) => {
    if (area.kind !== 'council') return;
    for (const code of area.codes) if (!byCode.has(code)) byCode.set(code, { area, place });
    for (const code of area.formerCodes) {
      if (!byFormerCode.has(code)) byFormerCode.set(code, { area, place });
    }
  });
  const index = { byCode, byFormerCode };
  indexes.set(benchmark, index);
  return index;
}

/** The value of one area in one year; `undefined` for a year the series does not have. */
export function valueIn(
  benchmark: Benchmark,
  area: BenchmarkArea,
  year: number,
): number | Gap | undefined {
  return area.values[benchmark.years.indexOf(year)];
}
