import type { Measure } from '../catalogue.ts';
import { EMPTY_BODY } from '../body.ts';
import type { Metric } from '../submission/metric.ts';
import { submissionSchema } from '../submission/schema.ts';
import type { Submission } from '../submission/submission.ts';
import type { Quotes } from './quotedComparison.ts';

/** A percentage that councils count in their own ways, for tests. */
export const TEST_RATE: Measure = {
  id: 'filled-rate',
  name: 'Filled posts rate',
  definition: 'Filled posts as a share of all posts.',
  unit: 'percent',
  range: { min: 0, max: 100 },
  better: 'higher',
  kind: 'local',
  traps: [],
  related: [],
  synonyms: [],
};

/** A metric of the test measure with these values. */
export function testMetric(values: Metric['values'], details: Partial<Metric> = {}): Metric {
  return {
    measure: TEST_RATE.id,
    population: 'Social work teams',
    definition: 'local',
    ...(details.definition === undefined ? { definitionNote: 'posts with somebody in them' } : {}),
    source: 'Staff records',
    values,
    ...details,
  };
}

/** An example with these figures, true to the schema. */
export function testSubmission(
  id: string,
  councils: readonly string[],
  metrics: readonly Metric[],
): Submission {
  const details = submissionSchema.parse({
    title: `Example ${id}`,
    summary: 'What it is, for whom it is meant, and what came of it.',
    councils: [...councils],
    categories: [],
    themes: ['retention'],
    contacts: [],
    status: 'running',
    result: 'improved',
    evidence: 'before-after',
    metrics: [...metrics],
    origin: { kind: 'submission', publisher: 'An alliance' },
    licence: 'not-stated',
    approvals: [],
    stage: 'published',
  });
  return { ...details, id, body: EMPTY_BODY };
}

/** The hub that holds these examples; a council's short name is its id with a capital. */
export function testQuotes(...submissions: readonly Submission[]): Quotes {
  const named = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
  return {
    submissions,
    benchmarks: [],
    council: (id) => ({
      id,
      gss: 'E06000001',
      dfeCode: '901',
      name: `${named(id)} Council`,
      shortName: named(id),
      region: 'London',
      kind: 'London borough',
      aliases: [],
      domains: [],
      formerGss: [],
      replaced: [],
    }),
    provider: (id) => ({
      id,
      name: named(id),
      kind: 'Trust',
      serves: [{ council: 'aford' }],
      source: ['A source'],
    }),
  };
}
