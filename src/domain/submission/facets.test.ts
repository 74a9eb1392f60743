import { expect, test } from 'vitest';
import type { Catalogue } from '../catalogue.ts';
import { citationOf } from './citation.ts';
import { commonFacts, differs } from './commonFacts.ts';
import { countValues, filterKeys, LIST_FACETS, narrowingGroups } from './facets.ts';
import { formatCosts } from './formatCost.ts';
import { metricsNotInText } from './metricsNotInText.ts';
import type { Submission } from './submission.ts';

// Only what the functions read; the rest of a submission does not matter to them.
const example = (more: Partial<Submission>) =>
  ({
    title: 'Career conversations',
    councils: ['brent'],
    themes: ['recruitment'],
    categories: [],
    status: 'running',
    result: 'improved',
    evidence: 'described',
    ...more,
  }) as Submission;
const catalogue = {
  site: { name: 'Practice Spotlight', organisation: { shortName: 'LIIA' } },
  council: (id: string) => ({ id, name: `Council of ${id}`, shortName: id, region: 'London' }),
  theme: (id: string) => ({ id, title: id, shortTitle: id }),
  submissions: [],
  benchmarks: [],
  pages: [{ updated: '2026-11-01' }],
  ledger: [],
} as unknown as Catalogue;

test('values are counted in the order of their list', () => {
  const evidence = LIST_FACETS.find(({ id }) => id === 'evidence');
  if (evidence === undefined) throw new Error('There is one.');
  const submissions = [example({ evidence: 'independent' }), example({}), example({})];
  expect(countValues(evidence, submissions, catalogue)).toEqual([
    { id: 'described', label: 'Described', count: 2 },
    { id: 'independent', label: 'Independent', count: 1 },
  ]);
});

test('a part of the list is narrowed by what tells it apart, with counts of the whole', () => {
  const part = [
    example({}),
    example({ themes: ['recruitment', 'voice'] }),
    example({ result: 'mixed' }),
  ];
  const whole = [...part, example({ result: 'mixed', themes: ['voice'] })];
  const groups = narrowingGroups(part, { ...catalogue, submissions: whole });
  expect(
    groups.map(({ facet, values }) => [
      facet.id,
      values.map(({ id, count }) => `${id} ${String(count)}`),
    ]),
  ).toEqual([
    ['theme', ['voice 2']],
    ['result', ['improved 2', 'mixed 2']],
  ]);
});

test('a submission is narrowed by each of its values', () => {
  const keys = filterKeys(example({ themes: ['recruitment', 'voice'] }), catalogue).split(' ');
  expect(keys.slice(0, 3)).toEqual(['theme:recruitment', 'theme:voice', 'council:brent']);
});

test('a fact stands out where most of the list has another', () => {
  const odd = example({ result: 'mixed' });
  const common = commonFacts([example({}), example({}), odd]);
  expect(differs(odd, 'result', common)).toBe(true);
  expect(differs(odd, 'status', common)).toBe(false);
  expect(commonFacts([example({}), odd]).result).toBeUndefined();
});

test('costs carry their year, and nothing is made up', () => {
  expect(formatCosts({ setUp: 12000, annual: 45000, priceYear: 2025 })).toEqual([
    '£12,000 to set up in 2025 prices',
    '£45,000 a year in 2025 prices',
  ]);
  expect(formatCosts({ note: 'Cost neutral' })).toEqual([]);
});

const place = { line: 1, column: 1 };

test('figures that the text shows, even inside a box, are not shown again', () => {
  const metric = (measure: string) =>
    ({ measure, values: [] }) as unknown as NonNullable<Submission['metrics']>[number];
  const figure = (name: string) =>
    ({ type: 'component', name: 'Figure', props: { metric: name }, children: [], place }) as const;
  const box = {
    type: 'component',
    name: 'Callout',
    props: {},
    children: [figure('two')],
    place,
  } as const;
  const submission = example({
    metrics: [metric('one'), metric('two'), metric('three')],
    body: { parts: [figure('one'), box], headings: [], text: '' },
  });
  expect(metricsNotInText(submission).map(({ measure }) => measure)).toEqual(['three']);
});

test('a citation keeps the caveat', () => {
  expect(citationOf(example({}), catalogue, 'https://hub.example/x/')).toBe(
    'Council of brent (no date) Career conversations. LIIA Practice Spotlight. Version not dated, as at 1 November 2026. https://hub.example/x/. Result as the council reports it: improved. How it is known: described.',
  );
  const dates = { published: '2025-03-14', updated: '2026-05-01' };
  expect(citationOf(example({ dates }), catalogue, 'https://hub.example/x/')).toContain(
    '(2026) Career conversations. LIIA Practice Spotlight. Version of 1 May 2026, as at 1 November 2026.',
  );
});
