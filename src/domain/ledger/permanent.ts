import { addresses } from '../addresses.ts';

/*
 * Which addresses the hub promises to keep: its pages of things with an id, its fixed pages, and
 * files that others fetch by address (feeds, data, schemas, charts and maps as files). Not promised:
 * lists that come and go with what is in them (filters, steps of the finder, tables of comparison),
 * what only the hub's own scripts fetch, and files whose name holds a digest.
 */

/** Pages that a published hub never has, or only while it names other hubs. */
const UNPUBLISHED: readonly string[] = [
  addresses.components,
  addresses.report,
  addresses.elsewhere,
];

const FIXED: ReadonlySet<string> = new Set(
  Object.values(addresses).filter(
    (address) =>
      typeof address === 'string' && address.endsWith('/') && !UNPUBLISHED.includes(address),
  ) as string[],
);

const ID = '[a-z0-9-]+';
const SHAPES: readonly RegExp[] = [
  new RegExp(`^/(?:submissions|themes|councils|categories|measures|charts|maps)/${ID}/$`),
  new RegExp(`^/(?:measures|maps)/${ID}/\\d{4}/$`),
  new RegExp(`^/measures/${ID}/all-years/$`),
  new RegExp(`^/measures/${ID}\\.csv$`),
  new RegExp(`^/contribute/checks/${ID}/$`),
  new RegExp(`^/(?:data|schema)/${ID}\\.(?:json|csv)$`),
  /^\/(?:sitemap\.xml|llms\.txt)$/,
];

/** Whether the record keeps this address. Files that go with a page are kept with it. */
export function isPermanent(address: string): boolean {
  return FIXED.has(address) || SHAPES.some((shape) => shape.test(address));
}

/** What goes with a page of each kind, by the shape of its address. */
const COMPANIONS: readonly (readonly [
  page: RegExp,
  companions: (page: string) => readonly string[],
])[] = [
  // While it is published; afterwards the sheet leads to the page that says what became of it.
  [new RegExp(`^/submissions/${ID}/$`), (page) => [`${page}right-for-us/`]],
  [new RegExp(`^/(?:themes|councils|categories)/${ID}/$`), (page) => [`${page}feed.xml`]],
  [new RegExp(`^${addresses.whatsNew}$`), () => [addresses.feed]],
  [new RegExp(`^${addresses.gaps}$`), () => [addresses.gapsCsv]],
  [
    new RegExp(`^/charts/${ID}/$`),
    (page) => [
      `${page}embed/`,
      ...['csv', 'json', 'svg', 'png'].map((ending) => `${page.slice(0, -1)}.${ending}`),
    ],
  ],
  [
    new RegExp(`^/maps/${ID}/\\d{4}/$`),
    (page) => ['london.svg', 'england.svg', 'figures.csv'].map((file) => page + file),
  ],
];

/** Addresses that are kept, moved and taken down together with a page. */
export function companionsOf(page: string): readonly string[] {
  return COMPANIONS.flatMap(([shape, companions]) => (shape.test(page) ? companions(page) : []));
}
