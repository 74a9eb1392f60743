import type { Catalogue } from '../catalogue.ts';
import { facetsOf, type CountedValue, type FacetValue } from '../search/facets.ts';
import type { Submission } from './submission.ts';
import { EVIDENCE, RESULTS, STATUSES } from './vocabulary.ts';
import { madeOnce } from '../reads/madeOnce.ts';

/** One way to narrow the list of submissions. */
export interface Facet {
  /** Address part, permanent. */
  readonly id: string;
  readonly label: string;
  /** The values one submission has; a submission may have several, or none. */
  readonly valuesOf: (submission: Submission, catalogue: Catalogue) => readonly FacetValue[];
  /** All values in display order, for facets with an order of their own; others go by name. */
  readonly order?: readonly string[];
}

/** The facets of the list in the order readers need them: those of search, and two that need no index. */
export const LIST_FACETS: readonly Facet[] = [
  { id: 'theme', label: 'Theme', valuesOf: (...given) => facetsOf(...given).theme },
  { id: 'council', label: 'Council', valuesOf: (...given) => facetsOf(...given).council },
  {
    id: 'result',
    label: 'Result',
    valuesOf: (...given) => facetsOf(...given).result,
    order: Object.keys(RESULTS),
  },
  {
    id: 'evidence',
    label: 'How we know',
    valuesOf: (...given) => facetsOf(...given).evidence,
    order: Object.keys(EVIDENCE),
  },
  {
    id: 'status',
    label: 'Status',
    valuesOf: ({ status }) => [{ id: status, label: STATUSES[status].label }],
    order: Object.keys(STATUSES),
  },
  { id: 'category', label: 'Category', valuesOf: (...given) => facetsOf(...given).category },
  {
    id: 'practice-model',
    label: 'Practice model',
    valuesOf: ({ practiceModels = [] }, { practiceModel }) =>
      practiceModels.map((id) => ({ id, label: practiceModel(id).name })),
  },
  { id: 'region', label: 'Region', valuesOf: (...given) => facetsOf(...given).region },
];

/** A facet with those of its values that are worth choosing from. */
export interface FilterGroup {
  readonly facet: Facet;
  readonly values: readonly CountedValue[];
}

/** The same for all submissions of a catalogue. Every list shows them: they are counted once. */
export const allFilterGroups: (catalogue: Catalogue) => readonly FilterGroup[] = madeOnce(
  (catalogue: Catalogue) => filterGroups(catalogue.submissions, catalogue),
);

const wholeCounts = madeOnce(
  (catalogue: Catalogue): ReadonlyMap<Facet, readonly CountedValue[]> =>
    new Map(LIST_FACETS.map((each) => [each, countValues(each, catalogue.submissions, catalogue)])),
);

function countsInAll(facet: Facet, catalogue: Catalogue): readonly CountedValue[] {
  return wholeCounts(catalogue).get(facet) ?? [];
}

/** The facets that tell submissions apart, each with all its values. */
export function filterGroups(
  submissions: readonly Submission[],
  catalogue: Catalogue,
): readonly FilterGroup[] {
  return LIST_FACETS.map((facet) => ({
    facet,
    values: countValues(facet, submissions, catalogue),
  })).filter(({ values }) => values.length > 1);
}

/**
 * The facets that narrow a part of the catalogue, without values that all of the part have.
 * Counts are of the whole catalogue: where the page of a value has no script, that is what it lists.
 */
export function narrowingGroups(
  part: readonly Submission[],
  catalogue: Catalogue,
): readonly FilterGroup[] {
  return filterGroups(part, catalogue).flatMap(({ facet, values }) => {
    const whole = new Map(countsInAll(facet, catalogue).map((value) => [value.id, value]));
    const narrowing = values
      .filter(({ count }) => count < part.length)
      .map((value) => whole.get(value.id) ?? value);
    return narrowing.length === 0 ? [] : [{ facet, values: narrowing }];
  });
}

/** A submission's values of every facet as filtering in place reads them: "theme:retention …". */
export function filterKeys(submission: Submission, catalogue: Catalogue): string {
  return LIST_FACETS.flatMap((facet) =>
    facet.valuesOf(submission, catalogue).map(({ id }) => `${facet.id}:${id}`),
  ).join(' ');
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
