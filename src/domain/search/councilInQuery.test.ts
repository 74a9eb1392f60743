import { describe, expect, it } from 'vitest';
import { councilInQuery, type NamedCouncil } from './councilInQuery.ts';

const council = (id: string, ...names: string[]): NamedCouncil => ({
  id,
  name: names[0] ?? id,
  names,
});
const councils = [
  council('barnet', 'Barnet', 'London Borough of Barnet'),
  council('kensington-and-chelsea', 'Kensington and Chelsea', 'RBKC', 'K&C'),
  council('richmond', 'Richmond upon Thames', 'Richmond'),
  council('westmorland-and-furness', 'Westmorland and Furness'),
];

describe('councilInQuery', () => {
  it.each([
    ['Barnet', 'barnet', ''],
    ['retention in Barnet', 'barnet', 'retention'],
    ['What does the London Borough of Barnet do?', 'barnet', ''],
    ['rbkc supervision', 'kensington-and-chelsea', 'supervision'],
    ['retention of staff in Barnet', 'barnet', 'retention of staff'],
    ['k&c', 'kensington-and-chelsea', ''],
    ['Kensington & Chelsea academy', 'kensington-and-chelsea', 'academy'],
    ['Richmond upon Thames council', 'richmond', ''],
  ])('finds in %j the council %s, leaving %j', (query, id, rest) => {
    const found = councilInQuery(query, councils);
    expect([found?.council.id, found?.rest]).toEqual([id, rest]);
  });

  it('finds whole words only', () => {
    expect(councilInQuery('barnetson', councils)).toBeUndefined();
    expect(councilInQuery('', councils)).toBeUndefined();
  });
});
