import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { examplePages } from './support/examplePages.ts';
import { readHub } from './support/hub.ts';
import { ROOT } from './support/hubFolder.ts';
import { kindOf, MOVED, PAGE_KINDS } from './support/kinds.ts';

const NOT_FOUND = '/404.html';
const pathnames = examplePages(await readHub()).map(([name, address]) =>
  name === 'not found' ? NOT_FOUND : address.replace(/[?#].*$/, ''),
);

test('each kind of page has an example, which axe, keyboard, reflow and print then visit', () => {
  const kinds = new Set(pathnames.map(kindOf));
  expect(Object.keys(PAGE_KINDS).filter((kind) => kind !== MOVED && !kinds.has(kind))).toEqual([]);
});

// Lists longer than the real content has, which listParts.test.ts holds, and other hubs, of which
// the real one names none: federation.test.ts looks at those.
const OF_OTHER_HUBS: readonly string[] = [
  'elsewhere/[...page].astro',
  'submissions/part/[part].astro',
];

test('each route that makes pages has an example', () => {
  const routes = globSync('**/*.astro', { cwd: path.join(ROOT, 'src/pages') })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('_')));
  expect(routes.length).toBeGreaterThan(25);
  // The fewer open parts, the more it fits: a fixed name goes before one that any page could have.
  const byFit = routes.toSorted((a, b) => openParts(a) - openParts(b));
  const taken = new Set(
    pathnames.map((pathname) => byFit.find((route) => shapeOf(route).test(pathname))),
  );
  expect(routes.filter((route) => !taken.has(route)).toSorted()).toEqual(OF_OTHER_HUBS);
});

function openParts(route: string): number {
  return route.split('[').length - 1;
}

/** The addresses of a route, as Astro makes them from the name of its file. */
function shapeOf(route: string): RegExp {
  const address = route.replace(/(?:^|\/)index\.astro$|\.astro$/, '');
  if (address === '404') return new RegExp(`^${NOT_FOUND}$`);
  const parts = address.split('/').map((part) => {
    if (part.startsWith('[...')) return '(?:.+/)?';
    return `${part.replace(/\[\w+\]/g, '[^/]+')}/`;
  });
  return new RegExp(`^/${address === '' ? '' : parts.join('')}$`);
}
