import { describe, expect, it } from 'vitest';
import { placeInQuery } from './placeInQuery.ts';
import { testLexicon } from './testLexicon.ts';

describe('placeInQuery', () => {
  it.each([
    ['Barnet', 'barnet', ''],
    ['retention in Barnet', 'barnet', 'retention'],
    ['What does the London Borough of Barnet do?', 'barnet', ''],
    ['rbkc supervision', 'kensington-and-chelsea', 'supervision'],
    ['retention of staff in Barnet', 'barnet', 'retention of staff'],
    ['k&c', 'kensington-and-chelsea', ''],
    ['Kensington & Chelsea academy', 'kensington-and-chelsea', 'academy'],
    ['Richmond upon Thames council', 'richmond', ''],
    ['academies in the north west', 'north-west', 'academies'],
  ])('finds in %j the place %s, leaving %j', (query, id, rest) => {
    const found = placeInQuery(query, testLexicon());
    expect([found?.place.id, found?.rest]).toEqual([id, rest]);
  });

  it.each(['barnetson', '', 'Hackney'])('finds none in %j', (query) => {
    expect(placeInQuery(query, testLexicon())).toBeUndefined();
  });
});
