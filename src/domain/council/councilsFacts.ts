import { areaOfCouncil } from '../benchmark/benchmark.ts';
import type { Catalogue } from '../catalogue.ts';
import { CLOSENESS } from '../neighbours/schema.ts';
import { keysOf } from '../submission/vocabulary.ts';
import type { Closeness, CouncilFacts } from './likeness.ts';

type Known = Pick<Catalogue, 'councils' | 'neighbours' | 'benchmarks'>;

/** What the newest count of staff is a count of, in the words of the official series. */
const SIZE = 'full-time equivalent social workers in post';

/** The facts of every council of a hub, for pages and for scripts. */
export function councilsFacts({ councils, neighbours, benchmarks }: Known): CouncilFacts[] {
  const near = Map.groupBy(neighbours?.neighbours ?? [], ({ council }) => council);
  const counted = benchmarks.find(({ base }) => base?.startsWith(SIZE) === true);
  return councils.map(({ id, shortName, region, kind, gss, formerGss }) => {
    const area = counted && areaOfCouncil(counted, { gss, formerGss });
    // A return made by two councils together tells the size of neither.
    const staff = area?.codes.length === 1 ? area.bases?.at(-1) : undefined;
    return {
      id,
      shortName,
      region,
      kind,
      ...(staff === undefined ? {} : { staff }),
      near: Object.fromEntries(
        (near.get(id) ?? []).map(({ neighbour, closeness }) => [neighbour, closeness]),
      ),
    };
  });
}

/** Councils that have one of these among those most like them, closest first, then by name. */
export function seenAsAlike(
  ids: readonly string[],
  facts: readonly CouncilFacts[],
): { readonly closeness: Closeness; readonly councils: readonly CouncilFacts[] }[] {
  const others = facts.filter(({ id }) => !ids.includes(id));
  const closestOf = ({ near }: CouncilFacts) =>
    keysOf(CLOSENESS).find((closeness) => ids.some((id) => near[id] === closeness));
  return keysOf(CLOSENESS)
    .map((closeness) => ({
      closeness,
      councils: others
        .filter((each) => closestOf(each) === closeness)
        .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB')),
    }))
    .filter(({ councils }) => councils.length > 0);
}
