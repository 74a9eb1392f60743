import type { Catalogue } from '../catalogue.ts';
import { newestDay } from '../offline/copyFacts.ts';
import { LICENCE_ADDRESSES, type LicenceId } from '../submission/licences.ts';
import { LICENCES } from '../submission/vocabulary.ts';
import { metricsTable } from './metricsTable.ts';
import { categoriesTable, councilsTable, measuresTable, themesTable } from './namedTables.ts';
import { submissionsTable } from './submissionsTable.ts';
import { type Table, tableCsv, tableJson } from './table.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/** A file for reuse under /data/. */
export interface DataFile {
  /** Its name, such as submissions.csv. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly bytes: number;
}

/** All that is published for reuse. */
export interface OpenData {
  readonly tables: readonly Table[];
  readonly files: readonly DataFile[];
  /** The newest day of what they hold. */
  readonly asAt: string;
}

type Whole = (address: string) => string;

/** The tables in the order in which they are published. */
const TABLES = ['submissions', 'metrics', 'measures', 'councils', 'themes', 'categories'] as const;

/** The names of all files, which need no content. */
export const DATA_FILES: readonly string[] = [
  ...TABLES.flatMap((table) => [`${table}.csv`, `${table}.json`]),
  'datapackage.json',
];

/** The tables and their files; worked out once for a catalogue. `whole` makes addresses whole. */
export const openData: (catalogue: Catalogue, whole: Whole) => OpenData = madeOnce(makeOpenData);

function makeOpenData(catalogue: Catalogue, whole: Whole): OpenData {
  const tables = [
    submissionsTable(catalogue, whole),
    metricsTable(catalogue),
    measuresTable(catalogue, whole),
    councilsTable(catalogue, whole),
    themesTable(catalogue, whole),
    categoriesTable(catalogue, whole),
  ];
  const files = tables.flatMap((table) => [
    dataFile(`${table.name}.csv`, 'text/csv', tableCsv(table)),
    dataFile(`${table.name}.json`, 'application/json', tableJson(table)),
  ]);
  const asAt = newestDay(catalogue);
  const description = JSON.stringify(
    dataPackage({ tables, files, asAt }, catalogue, whole),
    null,
    2,
  );
  return {
    tables,
    files: [...files, dataFile('datapackage.json', 'application/json', `${description}\n`)],
    asAt,
  };
}

function dataFile(name: string, type: string, text: string): DataFile {
  return { name, type, text, bytes: new TextEncoder().encode(text).length };
}

/** The description of all files as a Data Package (version 2.0 of the standard). */
export function dataPackage(
  { tables, files, asAt }: OpenData,
  { site }: Pick<Catalogue, 'site'>,
  whole: Whole,
): Readonly<Record<string, unknown>> {
  const bytes = new Map(files.map((file) => [file.name, file.bytes]));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'practice-examples',
    title: site.name,
    description: `${site.tagline} Each row of submissions says how its words may be reused. Contacts are left out.`,
    homepage: whole('/'),
    version: asAt,
    created: `${asAt}T00:00:00Z`,
    contributors: [
      { title: site.organisation.name, path: site.organisation.url, roles: ['publisher'] },
    ],
    licenses: usedLicences(tables),
    resources: tables.flatMap((table) => [
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: table.name,
        type: 'table',
        title: table.title,
        description: table.description,
        path: `${table.name}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.get(`${table.name}.csv`),
        schema: tableSchema(table),
      },
      {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: `${table.name}-json`,
        title: `${table.title}, as JSON`,
        description: `${table.description} Lists are lists, and what is not known is null.`,
        path: `${table.name}.json`,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
        bytes: bytes.get(`${table.name}.json`),
      },
    ]),
  };
}

function tableSchema({ columns, key, refers }: Table): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(({ name, title, description, type, required, choices }) => ({
      name,
      title,
      description: type === 'list' ? `${description} Joined by semicolons.` : description,
      // Not every program knows the type "list" yet, and the text is the same.
      type: type === 'list' ? 'string' : type,
      ...((required ?? choices) && {
        constraints: { ...(required && { required }), ...(choices && { enum: choices }) },
      }),
    })),
    primaryKey: key,
    ...(refers.length > 0 && {
      foreignKeys: refers.map(({ column, table }) => ({
        fields: [column],
        reference: { resource: table, fields: ['id'] },
      })),
    }),
    missingValues: [''],
  };
}

/** Names that the Open Definition gives licences, which the standard asks for. */
const OPEN_NAMES: Readonly<Record<LicenceId, string>> = {
  'ogl-3.0': 'OGL-UK-3.0',
  'not-stated': 'other-closed',
};

/** The open licences that some example has; without one, each example has to be asked about. */
function usedLicences(tables: readonly Table[]): readonly Readonly<Record<string, string>>[] {
  const [submissions] = tables;
  const at = submissions?.columns.findIndex(({ name }) => name === 'licence') ?? -1;
  const used = new Set(submissions?.rows.map((row) => row[at]));
  const open = (Object.keys(LICENCES) as LicenceId[]).flatMap((id) => {
    const path = LICENCE_ADDRESSES[id];
    return path === undefined || !used.has(id)
      ? []
      : [{ name: OPEN_NAMES[id], path, title: LICENCES[id].label }];
  });
  if (open.length > 0) return open;
  return [{ name: OPEN_NAMES['not-stated'], title: LICENCES['not-stated'].label }];
}
