import { expect, test } from 'vitest';
import { columnNames } from './columnNames.ts';
import { alikeWords, contrastOf } from './contrast.ts';
import { leadOf } from './sectionLead.ts';
import { tablePages } from './tablePages.ts';

const cell = (...lines: string[]) => ({ lines });

test('a row where all say the same tells nothing apart', () => {
  const row = [cell('Running'), cell('Running')];
  expect(contrastOf(row)).toEqual({ alike: true, odd: [false, false] });
  expect(alikeWords(row)).toBe('The same in both');
  expect(alikeWords([...row, cell('Running')])).toBe('The same in all');
  expect(alikeWords([cell(), cell()])).toBe('Stated by none');
});

test('one that differs from most stands out; of two, neither does', () => {
  const row = [cell('Running'), cell('Stopped'), cell('Running')];
  expect(contrastOf(row)).toEqual({ alike: false, odd: [false, true, false] });
  expect(contrastOf(row.slice(0, 2))).toEqual({ alike: false, odd: [false, false] });
  expect(contrastOf([cell('Running')]).alike).toBe(false);
});

test('a council that stands twice is told apart by title', () => {
  const sheet = (where: string, title: string) => ({ where, title });
  expect(
    columnNames([sheet('Sutton', 'One'), sheet('Barnet', 'Two'), sheet('Sutton', 'Three')]),
  ).toEqual(['Sutton: One', 'Barnet', 'Sutton: Three']);
});

test('a lead is whole sentences, without one that announces a list', () => {
  expect(leadOf('Posts were empty. It wanted to:')).toBe('Posts were empty.');
  expect(leadOf('a list item without an end')).toBe('');
  const long = `${'Word '.repeat(40).trim()}.`;
  expect(leadOf(`${long} ${long} Short.`)).toBe(long);
});

test('many examples go over several pages of even length, in order of council', () => {
  const names = Array.from({ length: 25 }, (_, index) => String.fromCharCode(89 - index));
  const pages = tablePages(names, (name) => name);
  expect(pages.map(({ items }) => items.length)).toEqual([8, 9, 8]);
  expect(pages[0]?.name).toBe('A to H');
  expect(tablePages([], String)).toHaveLength(1);
});
