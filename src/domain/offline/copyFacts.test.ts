import { expect, it } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { copyFacts, copyName } from './copyFacts.ts';

it.each([
  ['Practice Spotlight', 'practice-spotlight'],
  ['What’s working: the North', 'whats-working-the-north'],
  ['実践', 'hub'],
])('names the copy of %s %s', (name, file) => {
  expect(copyName({ name })).toBe(file);
});

it('says whose it is and bears the newest day of the content', () => {
  expect(copyFacts(TEST_CATALOGUE)).toEqual({
    name: 'Spotlight',
    file: 'spotlight',
    publisher: 'An Alliance (Alliance)',
    // The series was retrieved then.
    date: '2026-04-27',
  });
});

it.each([
  [{ published: '2026-12-01', updated: '2027-01-05' }, '2027-01-05'],
  [{ published: '2026-12-01' }, '2026-12-01'],
  [{ published: '2025-12-01' }, '2026-04-27'],
])('with an example of %j it is %s', (dates, date) => {
  const submissions = TEST_CATALOGUE.submissions.map((each) => ({ ...each, dates }));
  expect(copyFacts({ ...TEST_CATALOGUE, submissions }).date).toBe(date);
});
