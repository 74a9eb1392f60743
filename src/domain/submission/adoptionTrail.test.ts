import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import type { Adoption } from './adoption.ts';
import { adoptionsAt, adoptionTime, adoptionTrail } from './adoptionTrail.ts';
import type { Submission } from './submission.ts';

const NAMES: Readonly<Record<string, string>> = { a: 'Zedbury', b: 'Anyborough', c: 'Midham' };
const council = ((id: string) => ({ id, shortName: NAMES[id] })) as Catalogue['council'];
const adoption = (of: string, decision: Adoption['decision'], date?: string): Adoption => ({
  council: of,
  decision,
  ...(date === undefined ? {} : { date }),
  source: 'not-stated',
});
const example = (id: string, councils: string[], adoptions?: Adoption[]) =>
  ({ id, councils, ...(adoptions && { adoptions }) }) as Submission;

test('stands by the names of councils and by time, whatever was decided', () => {
  const trail = adoptionTrail(
    example(
      'x',
      ['c'],
      [
        adoption('a', 'adopted'),
        adoption('b', 'stopped', '2025-06'),
        adoption('b', 'adopted', '2024'),
      ],
    ),
    { council },
  );
  expect(trail.map((each) => [each.council, each.decision])).toEqual([
    ['b', 'adopted'],
    ['b', 'stopped'],
    ['a', 'adopted'],
  ]);
  expect(adoptionTrail(example('x', ['c']), { council })).toEqual([]);
});

test('a council has what it took and what was taken from it', () => {
  const submissions = [
    example('one', ['a'], [adoption('b', 'adapted')]),
    example('two', ['b', 'c'], [adoption('a', 'considered-and-declined')]),
  ];
  const { taken, given } = adoptionsAt('b', { submissions, council });
  expect(taken.map(({ submission }) => submission.id)).toEqual(['one']);
  expect(given.map(({ submission }) => submission.id)).toEqual(['two']);
  expect(adoptionsAt('c', { submissions, council }).taken).toEqual([]);
});

test('a time is told as far as it is stated', () => {
  expect(adoptionTime(adoption('a', 'adopted', '2025-06'))).toBe('June 2025');
  expect(adoptionTime(adoption('a', 'adopted', 'not-stated'))).toBeUndefined();
});
