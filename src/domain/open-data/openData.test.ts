import { describe, expect, test } from 'vitest';
import { EMPTY_BODY } from '../body.ts';
import type { Theme } from '../catalogue.ts';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { DATA_FILES, dataPackage, openData } from './openData.ts';
import { makeTable, tableCsv, tableJson } from './table.ts';

const whole = (address: string): string => `https://hub.example${address}`;
const THEME: Theme = {
  id: 'retention',
  title: 'Retention and why people stay',
  shortTitle: 'Retention',
  definition: 'Why people stay.',
  measures: [],
  synonyms: [],
  framework: ['safe', 'leaders'],
  body: EMPTY_BODY,
};
const hub = {
  ...TEST_CATALOGUE,
  theme: () => THEME,
  submissions: TEST_CATALOGUE.submissions.map((each) => ({
    ...each,
    contacts: [{ role: 'Lead', name: 'Alex Example', email: 'lead@newshire.example' }],
  })),
};
const data = openData(hub, whole);

test('every file that is promised is made', () => {
  expect(data.files.map(({ name }) => name)).toEqual(DATA_FILES);
});

test('contacts are in no file', () => {
  for (const { text } of data.files) expect(text).not.toMatch(/Alex Example|lead@|@newshire/);
});

test('every row has every column, in each form, and what is required', () => {
  for (const { columns, rows, key, name } of data.tables) {
    const keys = rows.map((row) =>
      key.map((column) => row[columns.findIndex((each) => each.name === column)]).join(' '),
    );
    expect(new Set(keys).size, name).toBe(rows.length);
    for (const row of rows) {
      for (const [at, { name: column, required, choices }] of columns.entries()) {
        const cell = row[at];
        if (required === true) expect(cell, `${name} ${column}`).toBeDefined();
        if (choices !== undefined && cell !== undefined) expect(choices).toContain(cell);
      }
    }
  }
});

test('an example has the names of its themes beside their ids', () => {
  const text = data.files.find(({ name }) => name === 'submissions.json')?.text ?? '[]';
  const rows = JSON.parse(text) as { themes: unknown; themeNames: unknown }[];
  expect(rows[0]).toMatchObject({ themes: ['retention'], themeNames: ['Retention'] });
});

test('themes and categories say what of the national framework they serve', () => {
  const { files, tables } = openData({ ...hub, themes: [THEME] }, whole);
  const rows = JSON.parse(files.find(({ name }) => name === 'themes.json')?.text ?? '[]') as {
    framework: unknown;
  }[];
  expect(rows.map(({ framework }) => framework)).toEqual([['safe', 'leaders']]);
  expect(files.find(({ name }) => name === 'themes.csv')?.text).toContain(',safe;leaders,');
  const columns = tables.find(({ name }) => name === 'categories')?.columns ?? [];
  const { description } = columns.find(({ name }) => name === 'framework') ?? {};
  expect(description).toContain('stay-together');
});

describe('a table', () => {
  const table = makeTable<{ a: string | undefined; b: readonly string[] }>(
    { name: 't', title: 'T', description: 'T.', key: ['a'] },
    [
      { name: 'a', title: 'A', description: 'A.', type: 'string', value: ({ a }) => a },
      { name: 'b', title: 'B', description: 'B.', type: 'list', value: ({ b }) => b },
    ],
    [
      { a: '=1+1, "x"', b: ['one', 'two'] },
      { a: undefined, b: [] },
    ],
  );

  test('as CSV opens in a spreadsheet and runs nothing', () => {
    expect(tableCsv(table)).toBe('\uFEFFa,b\r\n"\'=1+1, ""x""",one;two\r\n,\r\n');
  });

  test('as JSON has lists as lists, and null for what is not known', () => {
    expect(JSON.parse(tableJson(table))).toEqual([
      { a: '=1+1, "x"', b: ['one', 'two'] },
      { a: null, b: [] },
    ]);
  });
});

/*
 * What the Data Package standard (version 2) demands of a description: its own words "MUST" for
 * packages, resources and table schemas, as far as they concern what is here.
 */
describe('the data package', () => {
  const description = dataPackage(data, hub, whole);
  const resources = description.resources as readonly Record<string, unknown>[];

  test('names itself and has resources with unique names and relative paths', () => {
    expect(description.$schema).toMatch(/^https:\/\/datapackage\.org\/profiles\/2\.0\//);
    expect(description.name).toMatch(/^[-a-z0-9._/]+$/);
    expect(resources.length).toBeGreaterThan(0);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    for (const { name, path, data: inline, bytes } of resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/);
      expect(path).toMatch(/^[a-z]+\.(?:csv|json)$/);
      expect(inline).toBeUndefined();
      expect(bytes).toBe(data.files.find((file) => file.name === path)?.bytes);
    }
  });

  test('has licences with a name, contributors with a title, and a moment of creation', () => {
    for (const licence of description.licenses as readonly Record<string, unknown>[]) {
      expect(licence.name ?? licence.path).toMatch(/^[-a-zA-Z0-9._]+$/);
    }
    for (const { title } of description.contributors as readonly Record<string, unknown>[]) {
      expect(title).toMatch(/./);
    }
    expect(description.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test('describes each table as its file is: fields in order, of known types, keys among them', () => {
    const tables = resources.filter(({ type }) => type === 'table');
    expect(tables).toHaveLength(data.tables.length);
    for (const { path, schema } of tables) {
      const {
        fields,
        primaryKey,
        foreignKeys = [],
      } = schema as {
        fields: readonly { name: string; type: string }[];
        primaryKey: readonly string[];
        foreignKeys?: readonly {
          fields: string[];
          reference: { resource: string; fields: string[] };
        }[];
      };
      const [head = ''] = data.files.find((file) => file.name === path)?.text.split('\r\n') ?? [];
      expect(fields.map(({ name }) => name).join(',')).toBe(head.replace('\uFEFF', ''));
      for (const { type } of fields)
        expect(['string', 'number', 'integer', 'date']).toContain(type);
      for (const key of primaryKey) expect(fields.map(({ name }) => name)).toContain(key);
      for (const { fields: own, reference } of foreignKeys) {
        expect(own).toHaveLength(reference.fields.length);
        expect(tables.map(({ name }) => name)).toContain(reference.resource);
      }
    }
  });
});
