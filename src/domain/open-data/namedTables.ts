import { addresses } from '../addresses.ts';
import type { Catalogue, Category, Measure, Theme } from '../catalogue.ts';
import { categoryTitle } from '../category/categoryTitle.ts';
import { COUNCIL_KINDS, type Council } from '../council/schema.ts';
import { FRAMEWORK, type FrameworkId } from '../framework/framework.ts';
import { type Column, makeTable, type Table } from './table.ts';

type Whole = (address: string) => string;

/** A column of text. */
function text<T>(
  name: string,
  title: string,
  description: string,
  value: Column<T>['value'],
  more: Partial<Column<T>> = {},
): Column<T> {
  return { name, title, description, type: 'string', value, ...more };
}

const required = { required: true } as const;

/** What figures measure. */
export function measuresTable({ measures }: Pick<Catalogue, 'measures'>, whole: Whole): Table {
  const columns: readonly Column<Measure>[] = [
    text('id', 'Id', 'The permanent name of the measure.', ({ id }) => id, required),
    text('name', 'Name', 'What people call it.', ({ name }) => name, required),
    text('definition', 'Definition', 'What it measures.', (each) => each.definition, required),
    text('unit', 'Unit', 'What its values are in.', ({ unit }) => unit, required),
    text(
      'kind',
      'Kind',
      'official for those that a department publishes for all councils, local for the rest.',
      ({ kind }) => kind,
      { ...required, choices: ['official', 'local'] },
    ),
    text('better', 'Which way is better', 'lower, higher or neither.', ({ better }) => better, {
      ...required,
      choices: ['lower', 'higher', 'neither'],
    }),
    text('numerator', 'Numerator', 'What is counted.', ({ numerator }) => numerator),
    text('denominator', 'Denominator', 'What it is a share of.', ({ denominator }) => denominator),
    text('traps', 'Traps', 'What misleads when it is compared.', ({ traps }) => traps, {
      type: 'list',
    }),
    text('url', 'Address', 'Its page.', ({ id }) => whole(addresses.measure(id)), required),
  ];
  return makeTable(
    {
      name: 'measures',
      title: 'Measures',
      description: 'One row for each measure that figures are of.',
      key: ['id'],
    },
    columns,
    measures,
  );
}

/** The local authorities of England that are responsible for children’s services. */
export function councilsTable(
  { councils, submissions }: Pick<Catalogue, 'councils' | 'submissions'>,
  whole: Whole,
): Table {
  const shared = countBy(submissions.map((each) => each.councils));
  const columns: readonly Column<Council>[] = [
    text('id', 'Id', 'The permanent name of the council.', ({ id }) => id, required),
    text('name', 'Full name', 'The council’s own full name.', ({ name }) => name, required),
    text(
      'shortName',
      'Short name',
      'What people call the place.',
      (each) => each.shortName,
      required,
    ),
    text(
      'gss',
      'GSS code',
      'The Office for National Statistics code in force.',
      (each) => each.gss,
      required,
    ),
    text(
      'dfeCode',
      'DfE code',
      'The Department for Education’s own number.',
      (each) => each.dfeCode,
      required,
    ),
    text(
      'region',
      'Region',
      'The English region it is counted in.',
      (each) => each.region,
      required,
    ),
    text('kind', 'Kind', 'The kind of authority.', ({ kind }) => kind, {
      ...required,
      choices: COUNCIL_KINDS,
    }),
    text(
      'examples',
      'Examples',
      'How many examples it shares here.',
      ({ id }) => shared.get(id) ?? 0,
      {
        ...required,
        type: 'integer',
      },
    ),
    text('url', 'Address', 'Its page.', ({ id }) => whole(addresses.council(id)), required),
  ];
  return makeTable(
    {
      name: 'councils',
      title: 'Councils',
      description: 'One row for each local authority of England, with or without an example.',
      key: ['id'],
    },
    columns,
    councils,
  );
}

/** The themes that examples stand in. */
export function themesTable(
  { themes, submissions }: Pick<Catalogue, 'themes' | 'submissions'>,
  whole: Whole,
): Table {
  const filed = countBy(submissions.map((each) => each.themes));
  const columns: readonly Column<Theme>[] = [
    text('id', 'Id', 'The permanent name of the theme.', ({ id }) => id, required),
    text('title', 'Title', 'What it is called.', ({ title }) => title, required),
    text('definition', 'Definition', 'What belongs to it.', (each) => each.definition, required),
    text(
      'measures',
      'Measures',
      'Ids of the measures that belong to it.',
      (each) => each.measures,
      {
        type: 'list',
      },
    ),
    frameworkColumn(),
    text('examples', 'Examples', 'How many examples stand in it.', ({ id }) => filed.get(id) ?? 0, {
      ...required,
      type: 'integer',
    }),
    text('url', 'Address', 'Its page.', ({ id }) => whole(addresses.theme(id)), required),
  ];
  return makeTable(
    {
      name: 'themes',
      title: 'Themes',
      description: 'One row for each theme.',
      key: ['id'],
    },
    columns,
    themes,
  );
}

/** The categories of the programme. */
export function categoriesTable(
  { categories, submissions }: Pick<Catalogue, 'categories' | 'submissions'>,
  whole: Whole,
): Table {
  const filed = countBy(submissions.map((each) => each.categories));
  const columns: readonly Column<Category>[] = [
    text('id', 'Id', 'The permanent name of the category.', ({ id }) => id, required),
    text('number', 'Number', 'Its number in the programme.', ({ number }) => number, {
      ...required,
      type: 'integer',
    }),
    text('title', 'Title', 'What it is called.', categoryTitle, required),
    text('purpose', 'Purpose', 'What its examples are about.', ({ purpose }) => purpose, required),
    text('sponsor', 'Sponsor', 'The group that sponsors it.', ({ sponsor }) => sponsor, required),
    frameworkColumn(),
    text('examples', 'Examples', 'How many examples stand in it.', ({ id }) => filed.get(id) ?? 0, {
      ...required,
      type: 'integer',
    }),
    text('url', 'Address', 'Its page.', ({ id }) => whole(addresses.category(id)), required),
  ];
  return makeTable(
    {
      name: 'categories',
      title: 'Categories',
      description: 'One row for each category of the programme.',
      key: ['id'],
    },
    columns,
    categories,
  );
}

/** What of the national framework something serves, by the ids that content writes. */
function frameworkColumn<T extends { readonly framework?: readonly FrameworkId[] | undefined }>() {
  const ids = (kind: string): string =>
    Object.entries(FRAMEWORK)
      .flatMap(([id, each]) => (each.kind === kind ? id : []))
      .join(', ');
  return text<T>(
    'framework',
    'National framework',
    `What it serves of the Children’s Social Care National Framework: its outcomes (${ids('outcome')}) and enablers (${ids('enabler')}). Empty where none fits plainly.`,
    ({ framework = [] }) => framework,
    { type: 'list' },
  );
}

function countBy(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
