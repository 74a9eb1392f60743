import { expect, test } from 'vitest';
import { councilFinder } from './councilsNamed.ts';

const council = (id: string, shortName: string, ...aliases: string[]) => ({
  id,
  shortName,
  name: `London Borough of ${shortName}`,
  aliases,
});

const find = councilFinder([
  council('redbridge', 'Redbridge', 'LB of Redbridge'),
  council('lincolnshire', 'Lincolnshire'),
  council('north-east-lincolnshire', 'North East Lincolnshire'),
  council('reading', 'Reading', 'Reading Council'),
  council('kent', 'Kent'),
  council('rbkc', 'Kensington and Chelsea', 'K&C', 'RBKC'),
]);

test.each([
  ['Redbridge The Learning Academy', ['redbridge']],
  ['London Borough of Redbridge’s team', ['redbridge']],
  ['North East Lincolnshire hub', ['north-east-lincolnshire']],
  ['Reading together', []],
  ['Reading Council and Reading Children’s Services', ['reading', 'reading']],
  ['University of Kent, Kent University and Kent Road', []],
  ['Kentish Town and redbridge', []],
  ['RBKC and K&C', ['rbkc', 'rbkc']],
])('%s names %j', (text, ids) => {
  expect(find(text).map(({ id }) => id)).toEqual(ids);
});

test('without councils nothing is named', () => {
  expect(councilFinder([])('Redbridge')).toEqual([]);
});
