import { expect, test } from 'vitest';
import type { Body } from '../../body.ts';
import type { Catalogue } from '../../catalogue.ts';
import { TEST_RATE, testMetric, testQuotes, testSubmission } from '../../comparison/testQuotes.ts';
import type { Submission } from '../submission.ts';
import { exampleSheet } from './exampleSheet.ts';

const BODY: Body = {
  parts: [],
  headings: [
    { id: 's-before', depth: 2, text: 'Before' },
    { id: 's-the-problem', depth: 2, text: 'The problem' },
    { id: 's-pay', depth: 3, text: 'Pay' },
    { id: 's-what-they-did', depth: 2, text: 'What they did' },
  ],
  text: 'Before\nA start.\nThe problem\nPay\nMany posts were empty.\nWhat they did\nMuch.',
};
const plain = testSubmission('one', ['aford', 'bford'], []);

function sheetOf(details: Partial<Submission>) {
  const submission = { ...plain, ...details };
  const catalogue = {
    ...testQuotes(submission),
    measure: () => TEST_RATE,
    site: { address: 'https://hub.example' },
  } as unknown as Catalogue;
  return exampleSheet(submission, catalogue);
}

test('what the source does not state is empty, and nothing is made up for it', () => {
  const { cells, figures } = sheetOf({ status: 'not-stated', result: 'not-stated' });
  const rows = ['status', 'result', 'figure', 'cost', 'leadTime', 'keep', 'dates'];
  for (const row of rows) expect(cells[row as keyof typeof cells]).toEqual({ lines: [] });
  expect(figures).toEqual([]);
  expect(cells.problem).toMatchObject({ lines: [plain.summary] });
  expect(cells.problem.notes?.[0]).toMatch(/summary/);
});

test('the text’s own part about the problem speaks for it', () => {
  const { cells, where } = sheetOf({ body: BODY });
  expect(where).toBe('Aford and Bford');
  expect(cells.problem).toEqual({ lines: ['Many posts were empty.'] });
  expect(cells.summary).toEqual({ lines: [plain.summary] });
});

test('a figure comes with its values, its change, whom it counts and how', () => {
  const metric = testMetric([
    { role: 'before', value: 60, period: '2022' },
    { role: 'after', value: 73, period: '2024', n: 120 },
  ]);
  const { cells, figures } = sheetOf({ metrics: [metric, { ...metric, id: 'other' }] });
  expect(cells.figure).toEqual({
    lines: ['Filled posts rate', 'Before: 60% (2022)', 'After: 73% (2024, from 120)'],
    notes: [
      '13 percentage points higher afterwards.',
      'Counted: Social work teams.',
      'Council’s own definition: posts with somebody in them. Source: Staff records.',
      '1 more figure on its page.',
    ],
  });
  expect(figures[0]?.times.map(({ text }) => text)).toEqual(['2022', '2024']);
});

test('whom to ask is a role and a place on the page, never a mailbox or a name', () => {
  const sheet = sheetOf({
    contacts: [{ role: 'Workforce lead', name: 'Alex Example', email: 'alex@aford.gov.uk' }],
  });
  expect(sheet.cells.ask).toEqual({ lines: ['Workforce lead'], address: '/submissions/one/#ask' });
  expect(JSON.stringify(sheet)).not.toMatch(/alex|@/i);
});

test('a cost is the sums given, else the band, with what it covers', () => {
  expect(sheetOf({ cost: { annual: 45000, basis: 'One post' } }).cells.cost).toEqual({
    lines: ['£45,000 a year'],
    notes: ['One post'],
  });
  expect(sheetOf({ cost: { band: 'no-extra-cost' } }).cells.cost.lines).toEqual(['No extra cost']);
  expect(sheetOf({ cost: { note: 'Cost neutral' } }).cells.cost.lines).toEqual([]);
});
