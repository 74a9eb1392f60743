import type { Catalogue } from '../catalogue.ts';
import { slugOf } from '../slug.ts';
import type { Submission } from '../submission/submission.ts';
import { EVIDENCE, keysOf, RESULTS } from '../submission/vocabulary.ts';
import { FACET_NAMES, type FacetName } from './facetNames.ts';

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

/** One facet of the search page with every value that some submission has. */
export interface FacetOptions {
  readonly name: FacetName;
  readonly label: string;
  readonly values: readonly CountedValue[];
}

const LABELS: Readonly<Record<FacetName, string>> = {
  theme: 'Theme',
  council: 'Council',
  region: 'Region',
  category: 'Category',
  measure: 'Measure',
  evidence: 'How we know',
  result: 'Result',
};

/** Reads the facets of a submission; the index and the search page must agree on every label. */
export function facetsOf(submission: Submission, catalogue: Catalogue): FacetValues {
  const councils = submission.councils.map((id) => catalogue.council(id));
  const measures = (submission.metrics ?? []).map((metric) => catalogue.measure(metric.measure));
  return {
    theme: submission.themes.map((id) => ({ id, label: catalogue.theme(id).shortTitle })),
    council: councils.map(({ id, shortName }) => ({ id, label: shortName })),
    region: distinct(councils.map(({ region }) => ({ id: slugOf(region), label: region }))),
    category: submission.categories.map((id) => ({ id, label: catalogue.category(id).shortTitle })),
    measure: distinct(measures.map(({ id, name }) => ({ id, label: name }))),
    evidence: [{ id: submission.evidence, label: EVIDENCE[submission.evidence].label }],
    result: [{ id: submission.result, label: RESULTS[submission.result].label }],
  };
}

/**
 * The facets of the search page in its order, with counts. Lists with an order of their own keep
 * it, the others are in alphabetical order.
 */
export function facetOptions(catalogue: Catalogue): readonly FacetOptions[] {
  const facets = catalogue.submissions.map((submission) => facetsOf(submission, catalogue));
  const orders: Partial<Record<FacetName, readonly string[]>> = {
    category: catalogue.categories.map(({ id }) => id),
    evidence: keysOf(EVIDENCE),
    result: keysOf(RESULTS),
  };
  return FACET_NAMES.map((name) => {
    const place = ({ id }: FacetValue): number => orders[name]?.indexOf(id) ?? 0;
    const values = counted(facets.flatMap((all) => all[name])).sort(
      (a, b) => place(a) - place(b) || a.label.localeCompare(b.label, 'en-GB'),
    );
    return { name, label: LABELS[name], values };
  });
}

function counted(values: readonly FacetValue[]): CountedValue[] {
  const counts = new Map<string, CountedValue>();
  for (const { id, label } of values) {
    counts.set(id, { id, label, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

function distinct(values: readonly FacetValue[]): readonly FacetValue[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
