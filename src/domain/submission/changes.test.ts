import { describe, expect, test } from 'vitest';
import { EMPTY_BODY } from '../body.ts';
import { submissionChanges } from './changes.ts';
import type { Metric } from './metric.ts';
import type { Submission } from './submission.ts';

const METRIC: Metric = {
  measure: 'vacancy-rate',
  population: 'Teams',
  definition: 'local',
  source: 'not-stated',
  values: [
    { role: 'before', value: 27, period: '2023' },
    { role: 'after', value: 21, period: '2024' },
  ],
};

function example(changes: Partial<Submission> = {}): Submission {
  return {
    id: 'open-evenings',
    title: 'Open evenings',
    summary: 'Staff meet candidates on open evenings.',
    councils: ['anyborough'],
    categories: [],
    themes: ['recruitment'],
    contacts: [{ role: 'Lead', name: 'Jo Doe', email: 'jo.doe@any.example' }],
    status: 'running',
    result: 'improved',
    evidence: 'before-after',
    metrics: [METRIC],
    origin: { kind: 'submission', publisher: 'An alliance' },
    licence: 'not-stated',
    approvals: [],
    stage: 'published',
    body: EMPTY_BODY,
    ...changes,
  };
}

/** What changes from the example to the example with the changes. */
function changed(changes: Partial<Submission>) {
  return submissionChanges([example()], [example(changes)]);
}

describe('claims', () => {
  test('nothing changes where nothing did, or only the words of the text', () => {
    expect(changed({ team: 'Another', body: { ...EMPTY_BODY, text: 'Other' } })).toEqual([]);
  });

  test('are told in the words of the page', () => {
    expect(
      changed({ result: 'mixed', evidence: 'feedback', summary: 'Other words' }),
    ).toMatchObject([
      {
        kind: 'changed',
        facts: [
          { label: 'Summary', after: 'Other words' },
          { label: 'Result', before: 'Improved', after: 'Mixed' },
          { label: 'How we know', before: 'Before and after', after: 'Feedback' },
        ],
      },
    ]);
  });

  test('a new example, one taken away, and one that moved', () => {
    expect(submissionChanges([], [example()])[0]).toMatchObject({ kind: 'added' });
    expect(submissionChanges([example()], [])[0]).toMatchObject({ kind: 'removed' });
    expect(changed({ id: 'evenings', replaces: ['open-evenings'] })).toMatchObject([
      { id: 'evenings', kind: 'changed', facts: [{ label: 'Id', before: 'open-evenings' }] },
    ]);
  });
});

describe('figures', () => {
  const values = (...list: Metric['values']) =>
    changed({ metrics: [{ ...METRIC, values: list }] })[0]?.figures[0]?.values;
  const [before, after] = METRIC.values as [Metric['values'][number], Metric['values'][number]];

  test('a value added, changed and removed', () => {
    expect(values(before, after, { ...after, role: 'target', value: 10 })).toEqual([
      { measure: 'vacancy-rate', after: { role: 'target', value: 10, period: '2024' } },
    ]);
    expect(values(before, { ...after, value: 12 })).toMatchObject([
      { before: { value: 21 }, after: { value: 12 } },
    ]);
    expect(values({ ...before, role: 'single' })).toMatchObject([
      { before: { role: 'before' } },
      { before: { role: 'after' } },
      { after: { role: 'single' } },
    ]);
  });

  test('a value in another order, or with its fields in another order, is the same', () => {
    const turned = { period: '2024', value: 21, role: 'after' } as const;
    expect(changed({ metrics: [{ ...METRIC, values: [turned, before] }] })).toEqual([]);
  });

  test('whom and what a figure counts', () => {
    expect(changed({ metrics: [{ ...METRIC, population: 'Managers' }] })[0]?.figures).toEqual([
      {
        name: 'vacancy-rate',
        values: [],
        facts: [{ label: 'Population', before: 'Teams', after: 'Managers' }],
      },
    ]);
  });
});

test('of a contact who has gone nothing is told that another could write to', () => {
  const [change] = changed({ contacts: [{ role: 'Team', email: 'team@any.example' }] });
  expect(change?.contacts).toEqual([
    { kind: 'removed', role: 'Lead', address: 'j…@any.example' },
    { kind: 'added', role: 'Team', address: 'team@any.example' },
  ]);
  expect(JSON.stringify(change)).not.toMatch(/Jo|doe/i);
});
