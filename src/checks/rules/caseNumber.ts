import { findCaseNumbers } from '../../domain/privacy/findCaseNumbers.ts';
import { nothingShared, perSubmission } from '../fileByFile.ts';
import { findInWords } from '../findInWords.ts';
import type { Rule } from '../rule.ts';

export const caseNumber: Rule = {
  name: 'case-number',
  title: 'Numbers of people’s records',
  severity: 'error',
  why: 'An NHS, National Insurance or case number leads straight to one person’s records.',
  examples: {
    wrong: [
      { body: 'The record 943 476 5919 was merged.' },
      { body: 'The record 943-476-5919 was merged.' },
      { body: 'NHS number: 94 34 76 59 19' },
      { body: 'Their number was QQ, then AB 12 34 56 C.' },
      { body: 'See LCS 123456 for the plan.' },
      { body: 'Case number 2024/00123 shows it.' },
      { details: { summary: 'Staff meet candidates, as the plan for Mosaic ID 98765 shows.' } },
    ],
    right: [
      { body: 'The record 943 476 5918 has a check digit that is wrong.' },
      { body: 'LCS was introduced in 2019, and Mosaic in 2024.' },
      { body: 'The book is ISBN 0306406152. The charity is number 1234567.' },
      { body: 'Case numbers fell from 12,000 to 11,000.' },
    ],
  },
  ...perSubmission(
    nothingShared,
    () => (source) =>
      findInWords(source, findCaseNumbers, ({ kind, words }, part) => ({
        // Logs are read by more people than the file: the number itself is not repeated in one.
        message: `${part} holds what looks like ${kind === 'NHS number' ? 'an' : 'a'} ${kind}, starting '${words.slice(0, 3)}'`,
        remedy: 'take it out, and tell whoever looks after data protection if it was shared',
      })),
  ),
};
