import { expect, test } from 'vitest';
import { errorAt } from '../../domain/problem.ts';
import { remedyInWords } from './remedyInWords.ts';

const problem = (remedy: string, path: readonly PropertyKey[] = []) => ({
  ...errorAt({ line: 1, column: 1 }, 'some-rule', 'Something', remedy),
  file: '',
  path,
});

test.each([
  [
    'write title: Career conversations',
    ['title'],
    'answer “What is it called?”, for example with Career conversations',
  ],
  ['write status: running', ['status'], 'write “Running” under “How far has it got?”'],
  [
    'add 12 under metrics:, or waive unaccounted-number for these words and say why',
    [],
    'add 12 under “Which figures show it?”',
  ],
  [
    'correct the words, add barnet to councils:, or waive this with the reason',
    [],
    'correct the words, add barnet to “Which councils’ practice is it?”',
  ],
  [
    'add the after value, or write role: single',
    ['metrics', 0, 'values', 1],
    'add the after value, or write “Reported” under “What is this number?”',
  ],
  [
    'add definitionNote: with a few words, or write definition: not-stated',
    ['metrics', 0],
    'add “What exactly is counted?” with a few words, or write “Definition not stated” under “Whose way of counting is it?”',
  ],
  [
    'say in note: that it is a small group of 8, or give the count in place of the percentage',
    ['metrics', 0, 'note'],
    'say in “What must a reader know before using it?” that it is a small group of 8, or give the count in place of the percentage',
  ],
  [
    'write "fewer than 5", or leave the number out; waive this with the reason if nobody could be recognised',
    [],
    'write "fewer than 5", or leave the number out',
  ],
  [
    'write the words in full at its first use, then ASYE in brackets, or add it to content/glossary.yml',
    [],
    'write the words in full at its first use, then ASYE in brackets',
  ],
  [
    'open https://a.example and, if it works, write that',
    [],
    'open https://a.example and, if it works, write that',
  ],
])('%s', (remedy, path, said) => {
  expect(remedyInWords(problem(remedy, path))).toBe(said);
});
