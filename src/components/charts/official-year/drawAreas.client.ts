import type { Likeness } from '../../../domain/benchmark/areas/areaRegister.ts';
import { areasComparison } from '../../../domain/benchmark/areas/areasComparison.ts';
import { choiceOf, type AreaState } from '../../../domain/benchmark/areas/areaState.ts';
import type { Series } from '../../../domain/benchmark/seriesFile.ts';
import type { Comparison } from '../../../domain/comparison/comparison.ts';

export { readLikeness } from '../../../domain/benchmark/areas/likenessFile.ts';
export { readSeries } from '../../../domain/benchmark/seriesFile.ts';
export { drawComparison } from '../drawComparison.client.ts';

/** The comparison that a choice means, from the functions that the build uses. */
export function compareAreas(
  { measure, benchmark, register, likeness }: Series & Likeness,
  year: number,
  state: AreaState,
): Comparison {
  const first = register.councils.find(({ id }) => id === state.council)?.gss;
  return areasComparison(measure, benchmark, year, {
    choice: choiceOf(state),
    register,
    order: { by: state.by, first },
    likeness,
  });
}
