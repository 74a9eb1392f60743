import { expect, test } from 'vitest';
import type { Plan } from '../catalogue.ts';
import { testSubmission } from '../comparison/testQuotes.ts';
import {
  actionNumbers,
  plannedExamples,
  plannedIn,
  progressSentence,
  saysProgress,
} from './planActions.ts';
import { planSchema } from './schema.ts';

const PLAN: Plan = {
  id: 'aford',
  ...planSchema.parse({
    council: 'aford',
    title: 'Improvement plan',
    source: { publisher: 'Aford Council', title: 'Plan' },
    priorities: [
      {
        title: 'Workforce',
        actions: [
          { number: '1.1', action: 'Start an academy', status: 'completed', submissions: ['one'] },
          { number: '1.2', action: 'Write a policy', status: 'delayed' },
        ],
      },
      {
        title: 'Practice',
        actions: [
          { number: '2.1', action: 'Run weeks', status: 'completed', submissions: ['gone', 'one'] },
        ],
      },
    ],
  }),
};
const UNSTATED: Plan = {
  ...PLAN,
  priorities: [{ title: 'Workforce', actions: [{ action: 'Do it', status: 'not-stated' }] }],
};

test('a plan names the examples that are on show, with their actions, and no others', () => {
  const found = plannedExamples(PLAN, [testSubmission('one', ['aford'], [])]);
  expect(found.map(({ submission, actions }) => [submission.id, actionNumbers(actions)])).toEqual([
    ['one', 'actions 1.1 and 2.1'],
  ]);
});

test('an example names the plans it was in', () => {
  expect(plannedIn('one', [UNSTATED, PLAN]).map(({ plan }) => plan)).toEqual([PLAN]);
  expect(plannedIn('other', [PLAN])).toEqual([]);
});

test('actions without numbers have no name by number', () => {
  expect(actionNumbers(UNSTATED.priorities[0]?.actions ?? [])).toBe('');
});

test('progress is said in words, and so is its absence', () => {
  expect(progressSentence(PLAN)).toBe('Of 3 actions: 2 completed and 1 delayed.');
  expect(saysProgress(UNSTATED)).toBe(false);
  expect(progressSentence(UNSTATED)).toBe('The source does not say how far any action had got.');
});
