import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import type { Reads } from '../../domain/reads/noter.ts';
import { readsNoter } from './readsNoter.ts';
import { routeLists } from './routeLists.ts';

const ROUTES = [
  { route: '/submissions/[id]', component: 'submissions/[id].astro' },
  { route: '/themes/[id]', component: 'themes/[id].astro' },
];
const [OF_EXAMPLES, OF_THEMES] = ROUTES;

/** Lists pages as Astro does: the module of a route first, then its pages. */
function lister(read: (name: string) => void, app: object | undefined): AstroPrerenderer {
  return {
    name: 'lister',
    render: () => Promise.reject(new Error('Nothing is printed here.')),
    getStaticPaths: async () => {
      read('first');
      for (const route of ROUTES) {
        const { getComponentByRoute } = (app ?? {}) as {
          getComponentByRoute?: (of: object) => unknown;
        };
        await getComponentByRoute?.(route);
        read(`of ${route.route}`);
      }
      return [];
    },
    ...(app !== undefined && { app }),
  };
}

async function listed(app: object | undefined) {
  const noter = readsNoter();
  const lists = routeLists(noter);
  const prerenderer = lister((name) => noter.current()?.add(name), app);
  await lists.list(prerenderer);
  const all = (reads: readonly Reads[]): unknown[] => reads.flatMap((each) => [...each]);
  if (OF_EXAMPLES === undefined || OF_THEMES === undefined)
    throw new Error('Two routes are needed.');
  return { examples: all(lists.of(OF_EXAMPLES)), themes: all(lists.of(OF_THEMES)) };
}

test('a page is made of the list of its own route', async () => {
  const found = await listed({ getComponentByRoute: () => Promise.resolve({}) });
  expect(found).toEqual({
    examples: ['first', 'of /submissions/[id]'],
    themes: ['first', 'of /themes/[id]'],
  });
});

test('where nobody tells the routes apart, it is made of all lists', async () => {
  const everything = ['first', 'of /submissions/[id]', 'of /themes/[id]'];
  expect(await listed(undefined)).toEqual({ examples: everything, themes: everything });
});
