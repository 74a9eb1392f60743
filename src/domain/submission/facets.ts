import type { Catalogue } from '../catalogue.ts';
import { slugOf } from '../slug.ts';
import type { Submission } from './submission.ts';
import { EVIDENCE, RESULTS, STATUSES } from './vocabulary.ts';

export interface FacetValue {
  /** Address part, permanent. */
  readonly id: string;
  readonly label: string;
}

export interface CountedValue extends FacetValue {
  readonly count: number;
}

/** One way to narrow the list of submissions. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  /** The values one submission has; a submission may have several, or none. */
  readonly valuesOf: (submission: Submission, catalogue: Catalogue) => readonly FacetValue[];
  /** All values in display order, for facets with an order of their own; others go by name. */
  readonly order?: readonly string[];
}

/** The facets in the order readers need them. */
export const FACETS: readonly Facet[] = [
  {
    id: 'theme',
    label: 'Theme',
    valuesOf: ({ themes }, { theme }) => themes.map((id) => ({ id, label: theme(id).shortTitle })),
  },
  {
    id: 'council',
    label: 'Council',
    valuesOf: ({ councils }, { council }) =>
      councils.map((id) => ({ id, label: council(id).shortName })),
  },
  {
    id: 'result',
    label: 'Result',
    order: Object.keys(RESULTS),
    valuesOf: ({ result }) => [{ id: result, label: RESULTS[result].label }],
  },
  {
    id: 'evidence',
    label: 'How we know',
    order: Object.keys(EVIDENCE),
    valuesOf: ({ evidence }) => [{ id: evidence, label: EVIDENCE[evidence].label }],
  },
  {
    id: 'status',
    label: 'Status',
    order: Object.keys(STATUSES),
    valuesOf: ({ status }) => [{ id: status, label: STATUSES[status].label }],
  },
  {
    id: 'category',
    label: 'Category',
    valuesOf: ({ categories }, { category }) =>
      categories.map((id) => ({ id, label: category(id).shortTitle })),
  },
  {
    id: 'practice-model',
    label: 'Practice model',
    valuesOf: ({ practiceModels = [] }, { practiceModel }) =>
      practiceModels.map((id) => ({ id, label: practiceModel(id).name })),
  },
  {
    id: 'region',
    label: 'Region',
    valuesOf: ({ councils }, { council }) => distinct(councils.map((id) => council(id).region)),
  },
];

function distinct(labels: readonly string[]): FacetValue[] {
  return [...new Set(labels)].map((label) => ({ id: slugOf(label), label }));
}

/** The values that some submission has, each with how many have it, in display order. */
export function countValues(
  facet: Facet,
  submissions: readonly Submission[],
  catalogue: Catalogue,
): CountedValue[] {
  const counted = new Map<string, CountedValue>();
  for (const value of submissions.flatMap((each) => facet.valuesOf(each, catalogue))) {
    counted.set(value.id, { ...value, count: (counted.get(value.id)?.count ?? 0) + 1 });
  }
  const place = ({ id }: FacetValue) => facet.order?.indexOf(id) ?? 0;
  return [...counted.values()].sort(
    (a, b) => place(a) - place(b) || a.label.localeCompare(b.label, 'en-GB'),
  );
}
