import type { Catalogue, Measure } from '../../catalogue.ts';
import type { Comparison } from '../../comparison/comparison.ts';
import type { Benchmark } from '../benchmark.ts';
import { areaRegister } from './areaRegister.ts';
import { areasComparison } from './areasComparison.ts';

/** One year of a measure for the councils of the hub's own region: what its page shows first. */
export function homeAreas(
  measure: Measure,
  benchmark: Benchmark,
  year: number,
  catalogue: Pick<Catalogue, 'councils' | 'neighbours' | 'site'>,
): Comparison {
  const { register } = areaRegister(catalogue);
  const choice = { kind: 'region', name: catalogue.site.region } as const;
  return areasComparison(measure, benchmark, year, { choice, register });
}

/** The same for every council in England, region by region: a table that is whole without script. */
export function everyArea(
  measure: Measure,
  benchmark: Benchmark,
  year: number,
  catalogue: Pick<Catalogue, 'councils' | 'neighbours' | 'site'>,
): Comparison {
  const { register } = areaRegister(catalogue);
  const comparison = areasComparison(measure, benchmark, year, {
    choice: { kind: 'everyone' },
    register,
    byRegion: true,
  });
  return { ...comparison, id: `${comparison.id}-england` };
}
