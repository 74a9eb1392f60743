import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { EVIDENCE, keysOf, RESULTS } from '../submission/vocabulary.ts';

/** What results can be narrowed by, in the order of the page. Names are permanent: addresses use them. */
export const FACETS = {
  theme: 'Theme',
  council: 'Council',
  region: 'Region',
  category: 'Category',
  measure: 'Measure',
  evidence: 'How we know',
  result: 'Result',
} as const;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** One value of a facet: `id` stands in addresses, `label` on the page and in the index. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
}

export interface CountedValue extends FacetValue {
  /** How many submissions have it. */
  readonly count: number;
}

/** A submission's values of every facet. A facet it says nothing about has none. */
export type FacetValues = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** Reads the facets of a submission; the index and the search page must agree on every label. */
export function facetsOf(submission: Submission, catalogue: Catalogue): FacetValues {
  const councils = submission.councils.map((id) => catalogue.council(id));
  const measures = (submission.metrics ?? []).map((metric) => catalogue.measure(metric.measure));
  return {
    theme: submission.themes.map((id) => ({ id, label: catalogue.theme(id).title })),
    council: councils.map(({ id, shortName }) => ({ id, label: shortName })),
    region: distinct(councils.map(({ region }) => ({ id: idOf(region), label: region }))),
    category: submission.categories.map((id) => ({ id, label: catalogue.category(id).shortTitle })),
    measure: distinct(measures.map(({ id, name }) => ({ id, label: name }))),
    evidence: [{ id: submission.evidence, label: EVIDENCE[submission.evidence].label }],
    result: [{ id: submission.result, label: RESULTS[submission.result].label }],
  };
}

/**
 * Every value that at least one submission has, with counts: lists with an order of their own keep
 * it, the others are in alphabetical order.
 */
export function facetOptions(
  catalogue: Catalogue,
  submissions: readonly Submission[],
): Readonly<Record<FacetName, readonly CountedValue[]>> {
  const facets = submissions.map((submission) => facetsOf(submission, catalogue));
  const options = (name: FacetName, order?: readonly string[]): readonly CountedValue[] => {
    const counted = count(facets.flatMap((values) => values[name]));
    if (order === undefined) return counted.sort((a, b) => a.label.localeCompare(b.label, 'en'));
    return counted.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  };
  return {
    theme: options('theme'),
    council: options('council'),
    region: options('region'),
    category: options(
      'category',
      catalogue.categories.map(({ id }) => id),
    ),
    measure: options('measure'),
    evidence: options('evidence', keysOf(EVIDENCE)),
    result: options('result', keysOf(RESULTS)),
  };
}

function count(values: readonly FacetValue[]): CountedValue[] {
  const counts = new Map<string, CountedValue>();
  for (const { id, label } of values) {
    counts.set(id, { id, label, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function distinct(values: readonly FacetValue[]): readonly FacetValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}

function idOf(label: string): string {
  return label.toLowerCase().replaceAll(' ', '-');
}
