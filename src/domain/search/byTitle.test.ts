import { expect, it } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import { byTitle, placeByTitle } from './byTitle.ts';

const submissions = [
  { id: 'c', title: 'élan' },
  { id: 'a', title: 'Zebra' },
  { id: 'b', title: 'apple' },
  { id: 'd', title: 'apple' },
];
const catalogue = { submissions } as unknown as Catalogue;

it('orders as people do, and gives places that sort as text', () => {
  expect(byTitle(catalogue).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  expect(byTitle(catalogue).map((one) => placeByTitle(one, catalogue))).toEqual([
    '00000',
    '00001',
    '00002',
    '00003',
  ]);
});
