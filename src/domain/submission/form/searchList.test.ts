import { describe, expect, test } from 'vitest';
import { itemNamed, searchList } from './searchList.ts';

const COUNCILS = [
  { id: 'barking', name: 'Barking and Dagenham', also: ['LBBD', 'B&D'] },
  { id: 'barnet', name: 'Barnet', also: ['LB of Barnet', 'Barnet Council'] },
  { id: 'north', name: 'North Barnet', also: [] },
];
const found = (typed: string): string[] => searchList(COUNCILS, typed).map(({ item }) => item.id);

describe('what typed words may mean', () => {
  test('names that start with them come before names with a later word that does', () => {
    expect(found('barn')).toEqual(['barnet', 'north']);
    expect(found('BAR')).toEqual(['barking', 'barnet', 'north']);
  });

  test('other names lead to the first one, and are said', () => {
    expect(searchList(COUNCILS, 'lbbd')).toEqual([{ item: COUNCILS[0], by: 'LBBD' }]);
    expect(found('b & d')).toEqual(['barking']);
  });

  test('nothing typed offers all, nonsense nothing', () => {
    expect(found(' ')).toHaveLength(3);
    expect(found('xyz')).toEqual([]);
  });

  test('words in another order or form lead to the names that share most of them', () => {
    const themes = [
      { id: 'retention', name: 'Retention', also: ['keeping staff', 'leavers'] },
      { id: 'culture', name: 'Culture and staff engagement', also: [] },
      { id: 'data', name: 'Data', also: ['quality', 'work'] },
      { id: 'voice', name: 'Voice', also: ['participation', 'work'] },
      { id: 'homes', name: 'Homes', also: ['placements', 'work'] },
      { id: 'schools', name: 'Schools', also: ['teachers'] },
    ];
    const meant = (typed: string): string[] => searchList(themes, typed).map(({ item }) => item.id);
    expect(meant('staff leaving')).toEqual(['retention']);
    expect(meant('engaging staff')).toEqual(['culture']);
    expect(meant('placement of homes')).toEqual(['homes']);
    expect(meant('xyz of')).toEqual([]);
    // What stands in most names leads to none.
    expect(meant('work somewhere')).toEqual([]);
  });

  test('one exact name is enough to choose', () => {
    expect(itemNamed(COUNCILS, 'barnet council')?.id).toBe('barnet');
    expect(itemNamed(COUNCILS, 'barn')).toBeUndefined();
  });
});
