import type { AstroPrerenderer } from 'astro';
import type { Reads } from '../../domain/reads/noter.ts';
import type { ReadsNoter } from './readsNoter.ts';

interface Route {
  readonly route: string;
  readonly component: string;
}

/** The part of Astro's own prerenderer that finds the module of a route before it lists its pages. */
interface Finding {
  readonly app?: { getComponentByRoute?: (route: Route) => unknown };
}

/**
 * What the lists of pages are made of. A page is made of that too, since it is handed its part of the
 * list of its route.
 */
export interface RouteLists {
  /** What was read for no route in particular. */
  readonly rest: Reads;
  /** Tells the routes apart from here on. */
  readonly watch: (usual: AstroPrerenderer) => void;
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
  return {
    rest,
    watch: (usual) => {
      const { app } = usual as Finding;
      const find = app?.getComponentByRoute?.bind(app);
      if (app === undefined || find === undefined) return;
      app.getComponentByRoute = (route) => {
        const reads: Reads = lists.get(keyOf(route)) ?? new Set();
        lists.set(keyOf(route), reads);
        noter.turnTo(reads);
        return find(route);
      };
    },
    of: (route) => {
      const own = lists.get(keyOf(route));
      return own === undefined ? [rest] : [rest, own];
    },
  };
}

function keyOf({ route, component }: Route): string {
  return `${route} ${component}`;
}
