import { areaOfCouncil, type Benchmark, type BenchmarkArea } from '../benchmark.ts';
import type { ChosenCouncil } from '../chosenAreas.ts';
import { NO_LINE } from '../gap.ts';

/** Which councils to set side by side. */
export type AreaChoice =
  | { readonly kind: 'region'; readonly name: string }
  /** A council, by id, and those most like it. */
  | { readonly kind: 'neighbours'; readonly council: string }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'councils'; readonly ids: readonly string[] };

/** What the choice is made from. */
export interface AreaRegister {
  readonly councils: readonly ChosenCouncil[];
  /** The councils most like one, most alike first; empty where nobody says. */
  readonly alike: (council: string) => readonly string[];
}

/** The councils of a choice, by name, with the lines they are seen against. */
export interface AreasOfChoice {
  readonly areas: readonly BenchmarkArea[];
  /** The region they share; `undefined` where they share none. */
  readonly region: BenchmarkArea | undefined;
  readonly country: BenchmarkArea | undefined;
}

/**
 * Finds the areas of a choice that the series counts in a year. A council chosen by its id stays
 * even when another counts it in that year, so that the table can say where.
 */
export function areasOfChoice(
  benchmark: Benchmark,
  year: number,
  choice: AreaChoice,
  register: AreaRegister,
): AreasOfChoice {
  const areas = chosen(benchmark, year, choice, register);
  const regions = new Set(areas.map((area) => regionName(area, benchmark)));
  const name =
    choice.kind === 'region'
      ? choice.name
      : choice.kind === 'neighbours'
        ? register.councils.find(({ id }) => id === choice.council)?.region
        : choice.kind === 'councils' && regions.size === 1
          ? [...regions][0]
          : undefined;
  return {
    areas,
    region: benchmark.areas.find((area) => area.kind === 'region' && area.name === name),
    country: benchmark.areas.find(({ kind }) => kind === 'country'),
  };
}

function chosen(
  benchmark: Benchmark,
  year: number,
  choice: AreaChoice,
  { councils, alike }: AreaRegister,
): readonly BenchmarkArea[] {
  const index = benchmark.years.indexOf(year);
  const counted = benchmark.areas.filter(({ kind, values }) => {
    const value = values[index];
    return kind === 'council' && (typeof value === 'number' || value?.symbol !== NO_LINE);
  });
  if (choice.kind === 'everyone') return counted;
  if (choice.kind === 'region') {
    return counted.filter((area) => regionName(area, benchmark) === choice.name);
  }
  const ids = choice.kind === 'councils' ? choice.ids : [choice.council, ...alike(choice.council)];
  const wanted = new Set(
    councils
      .filter(({ id }) => ids.includes(id))
      .flatMap((council) => areaOfCouncil(benchmark, council) ?? []),
  );
  return benchmark.areas.filter((area) => wanted.has(area));
}

/** The region that counts an area, past the parts of a region. */
export function regionName({ within }: BenchmarkArea, { areas }: Benchmark): string {
  return areas.find(({ kind, name }) => kind === 'subregion' && name === within)?.within ?? within;
}
