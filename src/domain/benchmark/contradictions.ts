import { listOf } from '../words.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';

/** Two lines of an official series that cannot both be true. */
export interface Contradiction {
  /** Number of the area among the series' areas. */
  readonly area: number;
  /** Heading of the column: "code", "former", "name", "within" or a year. */
  readonly column: string;
  /** What is wrong, naming the area, as a clause without a final full stop. */
  readonly message: string;
  readonly remedy: string;
}

/** Everything in a series that contradicts itself, in the order of its lines. */
export function contradictionsIn(benchmark: Benchmark): readonly Contradiction[] {
  return [repeatedCodes, formerCodesInUse, repeatedNames, unknownRegions, endedAuthorities]
    .flatMap((find) => find(benchmark))
    .toSorted((a, b) => a.area - b.area);
}

/** One code on two lines: the same area twice, one code under two names, or a member beside its pair. */
function repeatedCodes({ areas, years }: Benchmark): Contradiction[] {
  const first = new Map<string, BenchmarkArea>();
  return areas.flatMap((area, index) =>
    area.codes.flatMap((code): Contradiction[] => {
      const earlier = first.get(code);
      if (earlier === undefined) {
        first.set(code, area);
        return [];
      }
      const place = { area: index, column: 'code' };
      if (earlier.codes.length !== area.codes.length) {
        const [pair, member] = earlier.codes.length > 1 ? [earlier, area] : [area, earlier];
        return [
          {
            ...place,
            message: `'${member.name}' (${code}) has a line of its own and is counted in '${pair.name}' as well${inYears(sharedYears(area, earlier, years))}`,
            remedy:
              'keep the line of the return that was made, and leave the years of the other out',
          },
        ];
      }
      if (earlier.name !== area.name) {
        return [
          {
            ...place,
            message: `The code ${code} stands under two names, '${earlier.name}' and '${area.name}'`,
            remedy: 'write the code of each area as the publisher gives it',
          },
        ];
      }
      return [
        {
          ...place,
          message: `'${area.name}' (${code}) stands twice, ${differenceOf(earlier, area, years)}`,
          remedy: 'keep the line that the source has, and delete the other',
        },
      ];
    }),
  );
}

/** A code that an authority gave up, in use by another in a year when both have figures. */
function formerCodesInUse({ areas, years }: Benchmark): Contradiction[] {
  const users = new Map<string, BenchmarkArea[]>();
  for (const area of areas) {
    for (const code of [...area.codes, ...area.formerCodes]) {
      users.set(code, [...(users.get(code) ?? []), area]);
    }
  }
  return areas.flatMap((area, index) =>
    area.formerCodes.flatMap((code) => {
      const other = users.get(code)?.find((each) => each !== area);
      const shared = other === undefined ? [] : sharedYears(area, other, years);
      return other === undefined || shared.length === 0
        ? []
        : [
            {
              area: index,
              column: 'former',
              message: `${code} is a former code of '${area.name}', and '${other.name}' has figures under it${inYears(shared)}`,
              remedy: 'check in which year the code ended, and keep one line for each year',
            },
          ];
    }),
  );
}

function repeatedNames({ areas, years }: Benchmark): Contradiction[] {
  const first = new Map<string, BenchmarkArea>();
  return areas.flatMap((area, index) => {
    const key = `${area.kind} ${area.name}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, area);
      return [];
    }
    // A repeated code has been said already.
    if (earlier.codes.some((code) => area.codes.includes(code))) return [];
    const shared = sharedYears(area, earlier, years);
    return shared.length === 0
      ? []
      : [
          {
            area: index,
            column: 'name',
            message: `'${area.name}' stands under two codes, ${earlier.codes.join(' and ')} and ${area.codes.join(' and ')}, with figures under both${inYears(shared)}`,
            remedy:
              'keep one line for each area; a code it had before belongs in the column former',
          },
        ];
  });
}

function unknownRegions({ areas }: Benchmark): Contradiction[] {
  const names = new Set(areas.filter(({ kind }) => kind !== 'council').map(({ name }) => name));
  return areas.flatMap(({ name, within }, index) =>
    within === '' || names.has(within)
      ? []
      : [
          {
            area: index,
            column: 'within',
            message: `'${name}' is said to be in '${within}', which the series does not have`,
            remedy: 'write the region as its own line names it, or add a line for it',
          },
        ],
  );
}

/** Figures of an authority after it ended, or before it began, by the source's own successions. */
function endedAuthorities({ areas, years, source }: Benchmark): Contradiction[] {
  return areas.flatMap((area, index) =>
    source.successions.flatMap(({ from, to, year }) => {
      const has = (codes: readonly string[]): boolean =>
        area.codes.some((code) => codes.includes(code));
      const wrong = valuedYears(area, years).filter((each) =>
        each < year ? has(to) && !has(from) : has(from) && !has(to),
      );
      const [first] = wrong;
      if (first === undefined) return [];
      const when = first < year ? `began in ${year}` : `ended before ${year}`;
      return [
        {
          area: index,
          column: String(first),
          message: `'${area.name}' ${when} and has a figure${inYears(wrong)}`,
          remedy:
            'move the figure to the authority of that year, or mend the succession in sources.yml',
        },
      ];
    }),
  );
}

function valuedYears({ values }: BenchmarkArea, years: readonly number[]): number[] {
  return years.filter((_, index) => typeof values[index] === 'number');
}

function sharedYears(a: BenchmarkArea, b: BenchmarkArea, years: readonly number[]): number[] {
  const ofB = valuedYears(b, years);
  return valuedYears(a, years).filter((year) => ofB.includes(year));
}

function inYears(years: readonly number[]): string {
  if (years.length === 0) return '';
  const [first] = years;
  const last = years.at(-1);
  return years.length > 2 && last !== undefined && first !== undefined
    ? ` in ${years.length} years from ${first} to ${last}`
    : ` in ${listOf(years.map(String))}`;
}

/** "with 11 and 12.4 for 2024", or that both lines say the same. */
function differenceOf(a: BenchmarkArea, b: BenchmarkArea, years: readonly number[]): string {
  const shown = (value: BenchmarkArea['values'][number] | undefined): string =>
    typeof value === 'number' ? String(value) : (value?.symbol ?? '');
  const index = years.findIndex((_, each) => shown(a.values[each]) !== shown(b.values[each]));
  const year = years[index];
  return year === undefined
    ? 'with the same values'
    : `with ${shown(a.values[index])} and ${shown(b.values[index])} for ${year}`;
}
