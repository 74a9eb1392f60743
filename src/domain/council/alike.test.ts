import { expect, test } from 'vitest';
import type { NeighbourModel } from '../neighbours/schema.ts';
import { testQuotes, testSubmission } from '../comparison/testQuotes.ts';
import { alikeExamples, alikeGroups } from './alike.ts';

const MODEL: NeighbourModel = {
  source: {
    publisher: 'A department',
    title: 'A model',
    retrieved: '2026-04-27',
    licence: 'ogl-3.0',
    attribution: 'Words of the licence.',
    note: 'Alike in the families they serve.',
  },
  neighbours: [
    { council: 'aford', rank: 1, neighbour: 'bham', closeness: 'very-close' },
    { council: 'aford', rank: 2, neighbour: 'cton', closeness: 'close' },
    { council: 'aford', rank: 3, neighbour: 'dwick', closeness: 'close' },
  ],
};
const HUB = {
  ...testQuotes(
    testSubmission('own', ['aford', 'bham'], []),
    testSubmission('later', ['dwick'], []),
    testSubmission('joint', ['dwick', 'cton'], []),
    testSubmission('stranger', ['eley'], []),
  ),
  neighbours: MODEL,
};

test('neighbours stand by closeness, each with what it shares', () => {
  expect(
    alikeGroups('aford', HUB).map(({ closeness, entries }) => [
      closeness,
      entries.map(({ council, submissions }) => [council.id, submissions.map(({ id }) => id)]),
    ]),
  ).toEqual([
    ['very-close', [['bham', ['own']]]],
    [
      'close',
      [
        ['cton', ['joint']],
        ['dwick', ['later', 'joint']],
      ],
    ],
  ]);
});

test('examples come from neighbours, closest first, each once with its reason', () => {
  expect(
    alikeExamples('aford', HUB).map(({ submission, reason }) => [submission.id, reason]),
  ).toEqual([
    ['joint', 'Cton, close (with Dwick)'],
    ['later', 'Dwick, close'],
  ]);
  expect(alikeExamples('aford', HUB, 1)).toHaveLength(1);
});

test('a hub without neighbours has none, and nor has a council that the model leaves out', () => {
  expect(alikeGroups('aford', { ...HUB, neighbours: undefined })).toEqual([]);
  expect(alikeExamples('eley', HUB)).toEqual([]);
});
