import { describe, expect, test } from 'vitest';
import type { Council } from '../council/schema.ts';
import { importNeighbours, NEIGHBOUR_COLUMNS } from './importNeighbours.ts';
import { type NeighbourModel, neighboursOf } from './schema.ts';

function council(id: string, dfeCode: string): Council {
  return {
    id,
    dfeCode,
    gss: `E09009${dfeCode}`,
    name: id,
    shortName: id,
    region: 'London',
    kind: 'London borough',
    aliases: [],
    domains: [],
    formerGss: [],
    replaced: [],
  };
}

const COUNCILS = [council('anyborough', '901'), council('otherham', '902')];

/** A row in which every neighbour of a council is the other one. */
function row(code: string, other: string, changes: Record<string, string> = {}) {
  const cells = NEIGHBOUR_COLUMNS.map((column): [string, string] => {
    if (column === 'old_la_code') return [column, code];
    if (column === 'la_name') return [column, 'A name'];
    return [column, column.endsWith('P') ? 'Close ' : other];
  });
  return { ...Object.fromEntries(cells), ...changes };
}

describe('importNeighbours', () => {
  test('makes ten rows a council, with our ids and words', () => {
    const imported = importNeighbours([row('901', '902', { SN_1P: 'Not close' })], COUNCILS);
    expect(imported).toMatchObject({ neighbours: { length: 10 } });
    const [first, second] = 'neighbours' in imported ? imported.neighbours : [];
    expect(first).toEqual({
      council: 'anyborough',
      rank: 1,
      neighbour: 'otherham',
      closeness: 'not-close',
    });
    expect(second?.closeness).toBe('close');
  });

  test('refuses a file without the columns it knows', () => {
    expect(importNeighbours([{ old_la_code: '901' }], COUNCILS)).toEqual({
      complaints: [expect.stringContaining('The file has no column la_name, SN_1, SN_1P')],
    });
  });

  test('says what it does not know', () => {
    const rows = [row('999', '902'), row('901', '902', { SN_3: '998', SN_4P: 'Near' })];
    expect(importNeighbours(rows, COUNCILS)).toEqual({
      complaints: [
        'Code 999 (A name) is no council held here.',
        'anyborough: neighbour 3 has the unknown code 998.',
        'anyborough: "Near" is no known word for closeness.',
      ],
    });
  });
});

test('neighboursOf gives one council’s, most alike first', () => {
  const model = {
    neighbours: [
      { council: 'anyborough', rank: 2, neighbour: 'b', closeness: 'close' },
      { council: 'otherham', rank: 1, neighbour: 'c', closeness: 'close' },
      { council: 'anyborough', rank: 1, neighbour: 'a', closeness: 'very-close' },
    ],
  } satisfies Pick<NeighbourModel, 'neighbours'>;
  expect(neighboursOf('anyborough', model).map(({ neighbour }) => neighbour)).toEqual(['a', 'b']);
});
