import type { Contact } from './contact.ts';
import { metricName, type Metric, type MetricValue } from './metric.ts';
import type { Submission } from './submission.ts';
import { DEFINITIONS, EVIDENCE, RESULTS, STAGES, STATUSES } from './vocabulary.ts';

/** A claim or a detail that reads otherwise; one side is missing where it is new or gone. */
export interface FactChange {
  /** The label of the field. */
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** A value of a figure that is new, gone or another. */
export interface ValueChange {
  /** The measure's id; its unit is that of the values. */
  readonly measure: string;
  readonly before?: MetricValue;
  readonly after?: MetricValue;
}

/** What changed about one figure: its values, and what they are values of. */
export interface FigureChange {
  readonly name: string;
  readonly values: readonly ValueChange[];
  readonly facts: readonly FactChange[];
}

export interface ContactChange {
  readonly kind: 'added' | 'removed';
  readonly role: string;
  /** In full for a new contact; only its beginning and its domain for one who has gone. */
  readonly address: string;
}

/** What a reader of one submission will find changed. */
export interface SubmissionChange {
  readonly id: string;
  readonly title: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly facts: readonly FactChange[];
  readonly figures: readonly FigureChange[];
  readonly contacts: readonly ContactChange[];
}

/**
 * What changed between two states of a hub, submission by submission in the order of their ids:
 * claims, figures and contacts. The words of the text are left to the ordinary difference.
 */
export function submissionChanges(
  before: readonly Submission[],
  after: readonly Submission[],
): SubmissionChange[] {
  const left = new Map(before.map((each) => [each.id, each]));
  const pairs = after.map((now): [Submission | undefined, Submission | undefined] => {
    const was = left.get(now.id) ?? before.find(({ id }) => now.replaces?.includes(id));
    if (was !== undefined) left.delete(was.id);
    return [was, now];
  });
  return [...pairs, ...[...left.values()].map((was) => [was, undefined] as const)]
    .map(([was, now]) => changeOf(was, now))
    .filter(
      ({ kind, facts, figures, contacts }) =>
        kind !== 'changed' || facts.length + figures.length + contacts.length > 0,
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function changeOf(before?: Submission, after?: Submission): SubmissionChange {
  const one = after ?? before;
  return {
    id: one?.id ?? '',
    title: one?.title ?? '',
    kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    facts: factChanges(claimsOf(before), claimsOf(after)),
    figures: figureChanges(before?.metrics ?? [], after?.metrics ?? []),
    contacts: contactChanges(before?.contacts ?? [], after?.contacts ?? []),
  };
}

type Facts = Readonly<Record<string, string | undefined>>;

function claimsOf(submission: Submission | undefined): Facts {
  if (submission === undefined) return {};
  const { id, title, summary, result, evidence, status, stage, started } = submission;
  return {
    Id: id,
    Title: title,
    Summary: summary,
    Result: RESULTS[result].label,
    'How we know': EVIDENCE[evidence].label,
    Status: STATUSES[status].label,
    Began: started,
    Stage: STAGES[stage].label,
  };
}

function detailsOf(metric: Metric | undefined): Facts {
  if (metric === undefined) return {};
  return {
    Measure: metric.measure,
    Population: metric.population,
    Definition: DEFINITIONS[metric.definition].label,
    'What is counted': metric.definitionNote,
    'Source of the figure': metric.source,
    Note: metric.note,
  };
}

function factChanges(before: Facts, after: Facts): FactChange[] {
  const labels = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return labels
    .filter((label) => before[label] !== after[label])
    .map((label) => ({ label, ...sides(before[label], after[label]) }));
}

function figureChanges(before: readonly Metric[], after: readonly Metric[]): FigureChange[] {
  const names = [...new Set([...before, ...after].map(metricName))];
  return names
    .map((name) => {
      const was = before.find((metric) => metricName(metric) === name);
      const now = after.find((metric) => metricName(metric) === name);
      return {
        name,
        values: valueChanges(was, now),
        // What a new figure is of stands in the file itself; its values are what to look at.
        facts:
          was === undefined || now === undefined ? [] : factChanges(detailsOf(was), detailsOf(now)),
      };
    })
    .filter(({ values, facts }) => values.length + facts.length > 0);
}

function valueChanges(before?: Metric, after?: Metric): ValueChange[] {
  const was = keyed(before?.values ?? []);
  const now = keyed(after?.values ?? []);
  const measure = (after ?? before)?.measure ?? '';
  return [...new Set([...was.keys(), ...now.keys()])]
    .filter((key) => JSON.stringify(was.get(key)) !== JSON.stringify(now.get(key)))
    .map((key) => ({ measure, ...sides(was.get(key), now.get(key)) }));
}

// A value is the same value while its role and its group are; several of these go by their order.
function keyed(values: readonly MetricValue[]): ReadonlyMap<string, MetricValue> {
  const seen = new Map<string, number>();
  return new Map(
    values.map((value) => {
      const kind = `${value.role} ${value.group ?? ''}`;
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      // In one order of fields, so that equal values compare as equal.
      const { role, group, qualifier, period, n } = value;
      const plain = { role, value: value.value, qualifier, period, group, n } as MetricValue;
      return [`${kind} ${count}`, plain];
    }),
  );
}

function contactChanges(before: readonly Contact[], after: readonly Contact[]): ContactChange[] {
  const isIn = ({ email, role }: Contact, list: readonly Contact[]) =>
    list.some((other) => other.email === email && other.role === role);
  return [
    ...before
      .filter((contact) => !isIn(contact, after))
      .map(({ role, email }) => ({ kind: 'removed' as const, role, address: masked(email) })),
    ...after
      .filter((contact) => !isIn(contact, before))
      .map(({ role, email }) => ({ kind: 'added' as const, role, address: email })),
  ];
}

/** Enough of an address to tell it from others: `j…@council.gov.uk`. */
function masked(email: string): string {
  return `${email.slice(0, 1)}…${email.slice(email.lastIndexOf('@'))}`;
}

function sides<T>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}
