import { expect, test } from 'vitest';
import type { Catalogue } from '../../catalogue.ts';
import { TEST_RATE, testMetric, testQuotes, testSubmission } from '../../comparison/testQuotes.ts';
import type { Submission } from '../submission.ts';
import { exampleBrief } from './exampleBrief.ts';

const plain = testSubmission('one', ['aford', 'bford'], []);
const ADDRESS = 'https://hub.example/submissions/one/';

function briefOf(details: Partial<Submission>) {
  const submission = { ...plain, ...details };
  const quotes = testQuotes(submission);
  const catalogue = {
    pages: [],
    ledger: [],
    ...quotes,
    council: (id: string) => ({ ...quotes.council(id), name: `${id} Council` }),
    measure: () => TEST_RATE,
    site: { name: 'Hub', organisation: { shortName: 'Alliance' } },
  } as unknown as Catalogue;
  return exampleBrief(submission, catalogue, ADDRESS);
}

test('what is not stated is not made up', () => {
  const brief = briefOf({});
  expect(brief).not.toHaveProperty('team');
  expect(brief).toMatchObject({ figures: [], moreFigures: 0 });
  expect(brief.citation).toContain(ADDRESS);
});

test('nobody to ask is named in it', () => {
  const contacts = [{ role: 'Lead', name: 'A Person', email: 'a.person@aford.gov.uk' }];
  expect(JSON.stringify(briefOf({ contacts }))).not.toMatch(/a person|@/i);
});

test('the key figure comes first, with its change and what limits it', () => {
  const single = testMetric([{ role: 'single', value: 5, period: '2024' }]);
  const pair = testMetric([
    { role: 'before', value: 60, period: '2022' },
    { role: 'after', value: 73, period: '2024', n: 120 },
  ]);
  const { figures, moreFigures } = briefOf({ metrics: [single, single, single, pair] });
  expect(moreFigures).toBe(1);
  expect(figures).toHaveLength(3);
  expect(figures[0]).toMatchObject({
    name: 'Filled posts rate',
    who: 'Social work teams',
    values: [
      { label: 'Before', value: '60%', when: '2022' },
      { label: 'After', value: '73%', when: '2024, from 120' },
    ],
    change: '13 percentage points higher afterwards.',
  });
  expect(figures[1]?.caveats[0]).toMatch(/no change can be read/);
});

test('a figure with many groups shows some, and says that there are more', () => {
  const values = Array.from({ length: 8 }, (_, place) => ({
    role: 'comparison' as const,
    value: place,
    period: '2024',
    group: `Group ${place}`,
  }));
  const [figure] = briefOf({ metrics: [testMetric(values)] }).figures;
  expect(figure?.values).toHaveLength(6);
  expect(figure?.caveats[0]).toBe('2 more values on its page.');
});

test('a percentage of few people is a count, and no change is worked out', () => {
  const metric = testMetric([
    { role: 'before', value: 50, period: '2022', n: 20 },
    { role: 'after', value: 75, period: '2024', n: 20 },
  ]);
  const [figure] = briefOf({ metrics: [metric] }).figures;
  expect(figure?.values[0]?.value).toBe('10 of 20');
  expect(figure).not.toHaveProperty('change');
  expect(figure?.caveats).toContain('Small group: read with care.');
});
