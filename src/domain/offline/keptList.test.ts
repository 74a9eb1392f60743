import { expect, it } from 'vitest';
import { planRefresh } from './keptList.ts';

it('fetches what is new or changed, pages last, and forgets what is gone', () => {
  const have = { '': 'a', 'about/': 'b', 'gone/': 'c', '_astro/old.css': 'd', 'same.js': 'e' };
  const next = {
    '': 'z',
    'about/': 'b',
    '_astro/new.css': 'f',
    'pagefind/pagefind-entry.json': 'g',
    'same.js': 'e',
  };
  expect(planRefresh(have, next)).toEqual({
    fetch: [['_astro/new.css'], ['pagefind/pagefind-entry.json'], ['']],
    remove: ['gone/', '_astro/old.css'],
  });
});

it('has nothing to do where both are the same', () => {
  expect(planRefresh({ 'a/': 'x' }, { 'a/': 'x' })).toEqual({ fetch: [], remove: [] });
});
