import { expect, test } from 'vitest';
import { addToLedger, readLedger, recordedDays, tidyLedger, writeLedger } from './ledger.ts';

const TEXT = `# words

/themes/recruitment/ 2026-02-01
/submissions/talks/ 2026-01-05 /submissions/career-talks/
/charts/old/ 2026-01-05 gone
`;

test('reads lines, their day and where they lead now', () => {
  const { entries, faults } = readLedger(TEXT);
  expect(faults).toEqual([]);
  expect(entries).toEqual([
    { address: '/themes/recruitment/', since: '2026-02-01', line: 3 },
    {
      address: '/submissions/talks/',
      since: '2026-01-05',
      line: 4,
      now: '/submissions/career-talks/',
    },
    { address: '/charts/old/', since: '2026-01-05', line: 5, now: 'gone' },
  ]);
});

test.each([
  'themes/recruitment/ 2026-02-01',
  '/themes/recruitment/',
  '/themes/recruitment/ 2026-13-01',
  '/themes/recruitment/ 2026-02-01 away',
  '<<<<<<< HEAD',
])('says which line it cannot read: %s', (line) => {
  expect(readLedger(`# words\n${line}\n`).faults).toEqual([{ line: 2, text: line }]);
});

test('what is written is read back the same, whatever the order and the repeats of a merge', () => {
  const { entries } = readLedger(`${TEXT}/charts/old/ 2025-12-31\n${TEXT}`);
  const once = writeLedger(entries);
  expect(writeLedger(readLedger(once).entries)).toBe(once);
  expect(tidyLedger(entries)).toEqual([
    { address: '/charts/old/', since: '2025-12-31', now: 'gone' },
    { address: '/submissions/talks/', since: '2026-01-05', now: '/submissions/career-talks/' },
    { address: '/themes/recruitment/', since: '2026-02-01' },
  ]);
});

test('adding keeps the first day of what is known, and takes nothing away', () => {
  const { entries } = readLedger(TEXT);
  const more = addToLedger(entries, ['/themes/recruitment/', '/new/'], '2026-11-22');
  expect(more).toHaveLength(4);
  expect(recordedDays(more).get('/themes/recruitment/')).toBe('2026-02-01');
  expect(recordedDays(more).get('/new/')).toBe('2026-11-22');
});
