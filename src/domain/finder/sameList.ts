import { addresses } from '../addresses.ts';
import type { FinderStep } from './finderSteps.ts';
import type { FinderChoice } from './schema.ts';

/**
 * The address of the list of all examples, narrowed as a step narrows it. `undefined` where the
 * filters of the list cannot say the same.
 */
export function sameList({ problem, people, means }: FinderStep): string | undefined {
  if (problem === undefined || people?.where !== undefined) return undefined;
  const wanted = means === undefined ? {} : filtersOf(means);
  if (wanted === undefined) return undefined;
  const query = new URLSearchParams();
  for (const [facet, values] of Object.entries({ theme: problem.themes, ...wanted })) {
    for (const value of values) query.append(facet, value);
  }
  return `${addresses.submissions}?${query.toString()}`;
}

/** A choice as filters of the list, if it says nothing else. */
function filtersOf({ where = [] }: FinderChoice): Record<string, readonly string[]> | undefined {
  const [condition, ...others] = where;
  if (condition === undefined) return {};
  const { evidence = [], results = [], statuses = [], ...rest } = condition;
  if (others.length > 0 || Object.keys(rest).length > 0) return undefined;
  return { evidence, result: results, status: statuses };
}
