import { expect, test } from 'vitest';
import { testSubmission } from '../comparison/testQuotes.ts';
import type { Submission } from '../submission/submission.ts';
import { type Condition, conditionSchema } from './condition.ts';
import { judge, type Verdict } from './judge.ts';

const example = (more: Partial<Submission>): Submission => ({
  ...testSubmission('s1', ['newshire'], []),
  ...more,
});

test.each<[string, Condition, Partial<Submission>, Verdict]>([
  ['one theme will do', { themes: ['a', 'b'] }, { themes: ['b'] }, 'yes'],
  ['another theme', { themes: ['a'] }, { themes: ['b'] }, 'no'],
  ['a word of the title', { mentions: ['manager'] }, { title: 'Managers lead' }, 'yes'],
  ['a part of a word', { mentions: ['age'] }, { title: 'Managers', summary: 'Agency' }, 'no'],
  ['signs in words', { mentions: ['A+E (staff)'] }, { title: 'For A+E (staff) only' }, 'yes'],
  ['a cost in the band', { costBands: ['under-10k'] }, { cost: { annual: 900 } }, 'yes'],
  ['a cost above it', { costBands: ['under-10k'] }, { cost: { annual: 90_000 } }, 'no'],
  ['no cost', { costBands: ['under-10k'] }, {}, 'not-stated'],
  ['weeks', { leadTimeIn: ['weeks'] }, { transfer: { leadTime: 'About 6 weeks' } }, 'yes'],
  [
    'weeks and months',
    { leadTimeIn: ['weeks'] },
    { transfer: { leadTime: '2 weeks of training over 3 months' } },
    'no',
  ],
  [
    'a time without a unit',
    { leadTimeIn: ['weeks'] },
    { transfer: { leadTime: 'Launched in 2018' } },
    'not-stated',
  ],
  ['no lead-in time', { leadTimeIn: ['weeks'] }, {}, 'not-stated'],
  ['a status', { statuses: ['running'] }, { status: 'paused' }, 'no'],
  ['no status', { statuses: ['running'] }, { status: 'not-stated' }, 'not-stated'],
  ['no result', { results: ['improved'] }, { result: 'not-stated' }, 'not-stated'],
  ['a kind of evidence', { evidence: ['feedback'] }, { evidence: 'feedback' }, 'yes'],
  ['no contact', { has: ['contact'] }, { contacts: [] }, 'no'],
  ['resources', { has: ['contact', 'resources'] }, { contacts: [], resources: [] }, 'no'],
  [
    'all fields have to hold',
    { themes: ['a'], statuses: ['running'] },
    { themes: ['b'], status: 'not-stated' },
    'no',
  ],
  [
    'what is not stated leaves it open',
    { themes: ['a'], statuses: ['running'] },
    { themes: ['a'], status: 'not-stated' },
    'not-stated',
  ],
])('%s', (_name, condition, details, verdict) => {
  expect(judge({ where: [condition] }, example(details))).toBe(verdict);
});

test('one condition of several will do, and none at all is met by every example', () => {
  const where: Condition[] = [{ themes: ['a'] }, { costBands: ['under-10k'] }];
  expect(judge({ where }, example({ themes: ['a'] }))).toBe('yes');
  expect(judge({ where }, example({ themes: ['b'] }))).toBe('not-stated');
  expect(judge({ where: undefined }, example({}))).toBe('yes');
});

test('a condition names at least one field', () => {
  expect(conditionSchema.safeParse({}).success).toBe(false);
});
