import type { AstroPrerenderer } from 'astro';
import type { Reads } from '../../domain/reads/noter.ts';
import type { ReadsNoter } from './readsNoter.ts';

type Listing = ReturnType<AstroPrerenderer['getStaticPaths']>;

interface Route {
  readonly route: string;
  readonly component: string;
}

/** The part of Astro's own prerenderer that finds the module of a route before it lists its pages. */
interface Finding {
  readonly app?: { getComponentByRoute?: ((route: Route) => unknown) | undefined };
}

/**
 * What the lists of pages are made of. A page is made of that too, since it is handed its part of the
 * list of its route.
 */
export interface RouteLists {
  /** Lists the pages of all routes, and tells the routes apart meanwhile. */
  readonly list: (usual: AstroPrerenderer) => Listing;
  /** What the list was made of in which a page of a route stands. */
  readonly of: (route: Route) => readonly Reads[];
}

/**
 * Astro lists the pages of one route after another and tells nobody which; before each it asks for
 * the module of the route. Were that to change, every page would be made of all lists: some would be
 * printed without need, and none kept that should not be.
 */
export function routeLists(noter: ReadsNoter): RouteLists {
  const rest: Reads = new Set();
  const lists = new Map<string, Reads>();
  const watched = async (app: NonNullable<Finding['app']>, list: () => Listing): Listing => {
    const find = app.getComponentByRoute?.bind(app);
    if (find === undefined) return list();
    app.getComponentByRoute = (route) => {
      const reads: Reads = lists.get(keyOf(route)) ?? new Set();
      lists.set(keyOf(route), reads);
      noter.turnTo(reads);
      return find(route);
    };
    try {
      return await list();
    } finally {
      // Pages that are printed later are no part of a list.
      app.getComponentByRoute = find;
    }
  };
  return {
    list: (usual) =>
      noter.within(rest, () => watched((usual as Finding).app ?? {}, () => usual.getStaticPaths())),
    of: (route) => {
      const own = lists.get(keyOf(route));
      return own === undefined ? [rest] : [rest, own];
    },
  };
}

function keyOf({ route, component }: Route): string {
  return `${route} ${component}`;
}
