import type { Catalogue } from '../catalogue.ts';
import { byTitle } from './byTitle.ts';
import { FACET_NAMES } from './facetNames.ts';
import { facetsOf } from './facets.ts';
import type { FacetPlaces } from './readMembership.ts';

/**
 * Which examples have which facet value, for the browser. Pagefind has filters of its own, but with
 * them loaded it counts every value anew in every search: half the time of a search of 1,000.
 */
export function facetPlaces(catalogue: Catalogue): FacetPlaces {
  const held = byTitle(catalogue).map((submission) => facetsOf(submission, catalogue));
  const facets = FACET_NAMES.map((name) => {
    const places = new Map<string, number[]>();
    held.forEach((facets, place) => {
      for (const { id } of facets[name]) places.set(id, [...(places.get(id) ?? []), place]);
    });
    return [name, Object.fromEntries([...places].map(([id, all]) => [id, stepsOf(all)]))];
  });
  return { examples: held.length, facets: Object.fromEntries(facets) as FacetPlaces['facets'] };
}

/** Small numbers, often the same, take less room. */
function stepsOf(places: readonly number[]): readonly number[] {
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}
