import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCsvText } from './readCsv.ts';
import { outside, short } from './testing.ts';

const schema = z.strictObject({
  id: z.string().meta({ title: 'Id', examples: ['barnet'] }),
  name: z.string().max(20),
  aliases: z.array(z.string()),
  from: z.iso.date().optional(),
  count: z.number().optional(),
});
const HEAD = 'id,name,aliases,from,count\n';
const read = (rows: string) => readCsvText(HEAD + rows, schema, ['aliases'], 'a council');

test('gives typed rows; lists are split, empty cells are absent', () => {
  const { findings, rows } = read('a,"A, ""the"" first",x; y;,2025-01-01,4\n\nb,B,,,\n');
  expect(findings).toEqual([]);
  expect(rows.map(({ value }) => value)).toEqual([
    { id: 'a', name: 'A, "the" first', aliases: ['x', 'y'], from: '2025-01-01', count: 4 },
    { id: 'b', name: 'B', aliases: [] },
  ]);
});

test('knows the place of every cell', () => {
  const { rows } = read('é😀,"A,\nb",x,,1\nb,B,,,2\n');
  expect(rows[0]?.where('name')).toEqual({ line: 2, column: 5 });
  expect(rows[0]?.where('count')).toEqual({ line: 3, column: 7 });
  expect(rows[1]?.where('id')).toEqual({ line: 4, column: 1 });
  expect(rows[1]?.where('count')).toEqual({ line: 4, column: 7 });
  expect(rows[1]?.where('nothing')).toEqual({ line: 4, column: 1 });
});

test('places are the same with Windows line ends', () => {
  const text = `${HEAD}a,A,,,x\n\nb,${'B'.repeat(21)},,,\n`;
  const windows = text.replaceAll('\n', '\r\n');
  const { findings } = readCsvText(windows, schema, ['aliases']);
  expect(findings.map(short)).toEqual(['schema-value 2:7', 'schema-value 4:3']);
  expect(outside(windows, findings)).toEqual([]);
});

test('rows with problems are left out and the others stay', () => {
  const { findings, rows } = read('a,A,,2025-02-31,\n,B,,,\nc,C,,,\n');
  expect(findings.map(short)).toEqual(['schema-value 2:6', 'schema-missing 3:1']);
  expect(findings[1]?.message).toBe('Enter "Id" (for example, barnet)');
  expect(rows.map(({ value }) => value.id)).toEqual(['c']);
});

test.each([
  ['', 'csv-empty 1:1'],
  ['id,nmae,aliases\na,b,c', 'csv-column 1:1,schema-unknown-field 1:4'],
  ['id,name,aliases,id\na,b,c,d', 'csv-column 1:17'],
  ['id,name,aliases,__proto__\na,b,c,d', 'schema-unknown-field 1:17'],
  ['id,name,aliases\na,b', 'csv-cells 2:1'],
  ['id,name,aliases\na,b,c,d', 'csv-cells 2:1'],
  ['id,name,aliases\na,"b,c\nd,e,f', 'csv-syntax 3:1'],
  ['id,name,aliases\na,b"c,d', 'csv-syntax 2:1'],
  ['id,name,aliases\na,\u202eb,', 'text-hidden-character 2:3'],
])('%j', (text, expected) => {
  const { findings, rows } = readCsvText(text, schema, ['aliases']);
  expect(findings.map(short).join()).toBe(expected);
  expect(outside(text, findings)).toEqual([]);
  expect(rows).toEqual([]);
});
