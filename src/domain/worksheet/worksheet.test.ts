import { expect, test } from 'vitest';
import { testQuotes, testSubmission } from '../comparison/testQuotes.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { LONGEST_ANSWER, readAnswers, writeAnswers } from './kept.ts';
import { WORKSHEET_HEADS, worksheetFacts } from './worksheet.ts';

const example: Submission = {
  ...testSubmission('evenings', ['aford'], []),
  themes: ['recruitment'],
  cost: { annual: 45000, basis: 'One coordinator' },
  transfer: { needs: ['A live dashboard', 'A room'] },
  contacts: [{ role: 'Workforce lead', name: 'Sam Example', email: 'sam@aford.example' }],
  adoptions: [{ council: 'bham', decision: 'stopped' }] as unknown as Submission['adoptions'],
};
const HUB = {
  ...testQuotes(example),
  theme: () => ({ title: 'Recruitment' }),
} as unknown as Catalogue;

test('a worksheet is filled from what the example says, by role and never by name', () => {
  const facts = worksheetFacts(example, HUB);
  expect(Object.keys(facts)).toEqual([...WORKSHEET_HEADS]);
  const linesOf = (head: keyof typeof facts, label: string) =>
    facts[head].find((each) => each.label === label)?.lines;
  expect(linesOf('capacity', 'What it needs first')).toEqual(['A live dashboard', 'A room']);
  expect(linesOf('capacity', 'Cost')).toEqual(['£45,000 a year', 'One coordinator']);
  expect(linesOf('capacity', 'Staffing')).toEqual([]);
  expect(linesOf('support', 'Whom to ask')).toEqual(['Workforce lead']);
  expect(linesOf('support', 'Other councils that looked at it')).toEqual(['Bham: Stopped']);
  expect(JSON.stringify(facts)).not.toMatch(/Sam|@/);
});

test('answers come back as they were, and nothing is kept of an empty sheet', () => {
  const answers = { 'need-answer': 'yes', 'need-words': 'Vacancies of 27%.', 'fit-words': ' ' };
  expect(writeAnswers({ 'fit-words': ' ' })).toBeUndefined();
  expect(readAnswers(writeAnswers(answers) ?? null)).toEqual({
    'need-answer': 'yes',
    'need-words': 'Vacancies of 27%.',
  });
});

test.each([null, '', '[', 'null', '3', '{"a":{}}', '["x"]'])('%j never throws', (text) => {
  expect(Object.values(readAnswers(text)).every((each) => typeof each === 'string')).toBe(true);
});

test('an answer has a length at most', () => {
  const [answer] = Object.values(readAnswers(JSON.stringify({ a: 'x'.repeat(5000) })));
  expect(answer).toHaveLength(LONGEST_ANSWER);
});
