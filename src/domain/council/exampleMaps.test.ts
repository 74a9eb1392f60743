import { expect, test } from 'vitest';
import { testQuotes } from '../comparison/testQuotes.ts';
import type { Submission } from '../submission/submission.ts';
import type { CouncilEntry } from './councilIndex.ts';
import { englandExamples, londonExamples } from './exampleMaps.ts';
import { examplesCsv } from './examplesCsv.ts';
import type { Region } from './regions.ts';

const one = { title: 'Open evenings' } as Submission;

function entry(id: string, region: Region, submissions: readonly Submission[]): CouncilEntry {
  return { council: { ...testQuotes().council(id), region }, submissions };
}

const sutton = entry('sutton', 'London', [one]);
const brent = entry('brent', 'London', []);

test('a council’s tile says how many examples it holds', () => {
  const { columns, tiles } = londonExamples([brent, sutton]);
  expect(columns).toBe(4);
  expect(tiles).toMatchObject([
    { name: 'Brent', code: 'BRT', text: '', spoken: 'no examples yet', fill: 'plain' },
    {
      name: 'Sutton',
      text: '1',
      spoken: '1 example',
      fill: 'shares',
      address: '/councils/sutton/',
    },
  ]);
});

test('a region leads to its councils; one without councils here has no tile', () => {
  const regions = [{ region: 'London' as const, councils: [brent, sutton], submissionCount: 1 }];
  expect(englandExamples(regions).tiles).toMatchObject([
    { id: 'london', name: 'London', text: '1', address: '/councils/#london' },
  ]);
  expect(examplesCsv(regions)).toContain('London,Sutton,E06000001,1,Open evenings\r\n');
});
