import { expect, test } from 'vitest';
import { movedAddresses } from './moved.ts';
import { companionsOf, isPermanent } from './permanent.ts';

const since = '2026-01-05';
const EXPORT = { from: '/export/', to: '/offline/#download' };

test('an old id of an example leads to the example, and to where that went later', () => {
  const submissions = [
    { id: 'c', replaces: ['b', 'a'], stage: 'published' as const },
    { id: 'd', replaces: ['e'], stage: 'draft' as const },
  ];
  const ledger = [{ address: '/submissions/z/', since, now: '/submissions/a/' }];
  expect(movedAddresses({ submissions, ledger })).toEqual([
    EXPORT,
    ...['a', 'b', 'z'].flatMap((old) => [
      { from: `/submissions/${old}/`, to: '/submissions/c/' },
      { from: `/submissions/${old}/right-for-us/`, to: '/submissions/c/right-for-us/' },
    ]),
  ]);
});

test('the sheet for weighing an example that was withdrawn leads to its page, by every name', () => {
  const submissions = [{ id: 'c', replaces: ['a'], stage: 'withdrawn' as const }];
  expect(movedAddresses({ submissions, ledger: [] })).toEqual([
    EXPORT,
    { from: '/submissions/a/', to: '/submissions/c/' },
    { from: '/submissions/a/right-for-us/', to: '/submissions/c/' },
    { from: '/submissions/c/right-for-us/', to: '/submissions/c/' },
  ]);
});

test('charts of an example are renamed with it, and lead to what stands in its place', () => {
  const ledger = ['/charts/a-vacancy-rate/', '/charts/c-vacancy-rate/'].map((address) => ({
    address,
    since,
  }));
  const metrics = [{ measure: 'vacancy-rate' }, { measure: 'turnover-rate' }] as never;
  const chartsOf = (stage: 'published' | 'withdrawn') =>
    movedAddresses({ submissions: [{ id: 'c', replaces: ['a'], stage, metrics }], ledger })
      .filter(({ from }) => from.startsWith('/charts/') && from.endsWith('rate/'))
      .map(({ from, to }) => `${from} ${to ?? ''}`);
  expect(chartsOf('published')).toEqual(['/charts/a-vacancy-rate/ /charts/c-vacancy-rate/']);
  expect(chartsOf('withdrawn')).toEqual([
    '/charts/a-vacancy-rate/ /submissions/c/',
    '/charts/c-vacancy-rate/ /submissions/c/',
  ]);
});

test('files go with their page', () => {
  const ledger = [
    { address: '/themes/old/', since, now: '/themes/new/' },
    { address: '/charts/old/', since, now: 'gone' },
    { address: '/charts/older/', since, now: '/measures/new/' },
    { address: '/submissions/old/', since, now: '/themes/new/' },
  ];
  const moved = new Map(
    movedAddresses({ submissions: [], ledger }).map(({ from, to }) => [from, to]),
  );
  expect(moved.get('/themes/old/feed.xml')).toBe('/themes/new/feed.xml');
  expect(moved.has('/charts/old.csv')).toBe(true);
  expect(moved.get('/charts/old.csv')).toBeUndefined();
  expect(moved.get('/charts/older/')).toBe('/measures/new/');
  expect(moved.get('/charts/older.csv')).toBeUndefined();
  expect(moved.get('/submissions/old/right-for-us/')).toBeUndefined();
});

test('moves in a ring lead nowhere, and do not hang', () => {
  const ledger = [
    { address: '/themes/a/', since, now: '/themes/b/' },
    { address: '/themes/b/', since, now: '/themes/a/' },
  ];
  const { to } = movedAddresses({ submissions: [], ledger })[1] ?? {};
  expect(to).toBeUndefined();
});

test('what is promised', () => {
  for (const address of [
    '/',
    '/submissions/talks/',
    '/councils/barnet/',
    '/measures/vacancy-rate.csv',
    '/measures/vacancy-rate/2024/',
    '/maps/vacancy-rate/2024/',
    '/charts/official-vacancy-rate/',
    '/data/submissions.csv',
    '/schema/theme.json',
    '/new/',
  ]) {
    expect(isPermanent(address), address).toBe(true);
  }
  for (const address of [
    '/submissions/theme/recruitment/',
    '/find/vacancies/',
    '/compare/examples/theme/recruitment/2/',
    '/_astro/page.abc.css',
    '/search/words.json',
    '/about/components/',
    '/404.html',
  ]) {
    expect(isPermanent(address), address).toBe(false);
  }
  expect(companionsOf('/submissions/x/')).toEqual(['/submissions/x/right-for-us/']);
  expect(companionsOf('/charts/x/')).toContain('/charts/x.png');
  expect(companionsOf('/about/')).toEqual([]);
});
