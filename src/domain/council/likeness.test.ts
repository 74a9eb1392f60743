import { expect, test } from 'vitest';
import { seenAsAlike } from './councilsFacts.ts';
import { type CouncilFacts, likenessReasons } from './likeness.ts';

const facts = (id: string, more: Partial<CouncilFacts> = {}): CouncilFacts => ({
  id,
  shortName: id,
  region: 'London',
  kind: 'London borough',
  near: {},
  ...more,
});
const aford = facts('Aford', { staff: 200, near: { Bham: 'very-close', Cshire: 'not-close' } });
const bham = facts('Bham', { staff: 290 });
const cshire = facts('Cshire', { region: 'South East', kind: 'County', staff: 900 });

test('the reasons say by what two councils are alike, the strongest first', () => {
  expect(likenessReasons(aford, bham)).toEqual([
    'very close by the statistical model',
    'both in London',
    'about as many social workers: 200 and 290',
  ]);
  expect(likenessReasons(aford, cshire)).toEqual(['not close by the statistical model']);
  expect(
    likenessReasons(cshire, facts('Dshire', { region: 'South West', kind: 'County' })),
  ).toEqual(['both of the same kind: county']);
  expect(likenessReasons(cshire, bham)).toEqual([]);
  expect(likenessReasons(bham, bham)).toEqual(['it is your own council']);
});

test('councils that see one of some as most like them stand by how close', () => {
  const eley = facts('Eley', { near: { Bham: 'close', Cshire: 'very-close' } });
  const found = seenAsAlike(['Bham', 'Cshire'], [aford, bham, cshire, eley]);
  expect(found.map(({ closeness, councils }) => [closeness, councils.map(({ id }) => id)])).toEqual(
    [['very-close', ['Aford', 'Eley']]],
  );
});
