import { describe, expect, test } from 'vitest';
import { testQuotes } from '../comparison/testQuotes.ts';
import { cellOf, MOST_HEADING_WORDS } from '../comparison/comparison.ts';
import type { Region } from '../council/regions.ts';
import type { Council } from '../council/schema.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import { classCounts } from './classCounts.ts';
import { withoutFew } from './fewPeople.ts';
import { gap } from './gap.ts';
import { mapComparison } from './mapComparison.ts';
import type { MapSubject } from './mapSubject.ts';
import { englandMap, londonMap } from './measureMaps.ts';
import { mapSubjects, newestSubjects } from './mapSubjects.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

function council(id: string, gss: string, region: Region, shortName: string): Council {
  return { ...testQuotes().council(id), gss, region, shortName };
}

const councils = [
  council('aford', 'E06000063', 'North East', 'Aford'),
  council('brent', 'E09000005', 'London', 'Brent'),
  council('city-of-london', 'E09000001', 'London', 'City of London'),
  council('kingston-upon-thames', 'E09000021', 'London', 'Kingston'),
  council('richmond-upon-thames', 'E09000027', 'London', 'Richmond'),
  council('westminster', 'E09000033', 'London', 'Westminster'),
];

function area(code: string, name: string, value: BenchmarkArea['values'][number], base = 100) {
  return {
    codes: code.split(';'),
    formerCodes: [],
    name,
    kind: 'council' as const,
    within: 'London',
    values: [12, 13, value],
    bases: [base, base, base],
  };
}

const benchmark: Benchmark = withoutFew({
  ...TEST_BENCHMARK,
  base: 'social workers in post',
  areas: [
    ...TEST_BENCHMARK.areas,
    area('E09000005', 'Brent', 14.1),
    area('E09000001', 'City of London', 0, 12),
    area('E09000021;E09000027', 'Kingston and Richmond', 28),
    area('E09000033', 'Westminster', gap('x')),
  ],
});
const hub = { benchmarks: [benchmark], councils, measure: () => TEST_OFFICIAL };
const [subject] = newestSubjects(hub);
if (subject === undefined) throw new Error('There is no subject.');
const maps: MapSubject = subject;

describe('maps of a measure', () => {
  const tile = (id: string) => londonMap(maps).tiles.find((each) => each.id === id);

  test('a tile holds the figure as words and its class as a number', () => {
    expect(tile('brent')).toMatchObject({
      text: '14.1%',
      code: 'BRT',
      address: '/councils/brent/',
    });
    expect(typeof tile('brent')?.fill).toBe('number');
    expect(tile('brent')?.spoken).toMatch(/^14\.1%, \d+% to under \d+%$/);
  });

  test('both councils of a joint return show its figure and say so', () => {
    expect(tile('kingston-upon-thames')).toMatchObject({ text: '28.0%', mark: 'joint' });
    expect(tile('kingston-upon-thames')?.spoken).toMatch(/one figure with Richmond$/);
    expect(tile('richmond-upon-thames')?.spoken).toMatch(/one figure with Kingston$/);
  });

  test('a figure that is missing is a dash with its reason, never 0', () => {
    expect(tile('westminster')).toMatchObject({
      text: '–',
      mark: 'no figure',
      fill: 'no-figure',
      spoken: 'not available: no figure was published',
    });
  });

  test('too few people: no percentage, and no class', () => {
    expect(tile('city-of-london')).toMatchObject({
      text: '<30',
      mark: 'few people',
      fill: 'no-class',
      spoken: 'no class: too few people',
    });
  });

  test('regions lead to their councils and share the councils’ classes', () => {
    expect(englandMap(maps).tiles.map(({ id, text }) => [id, text])).toEqual([
      ['north-east', '8.9%'],
      ['london', '22.7%'],
    ]);
  });

  test('every year has the same classes', () => {
    expect(new Set(mapSubjects(hub).map(({ classes }) => classes)).size).toBe(1);
    expect(mapSubjects(hub).map(({ year }) => year)).toEqual([2023, 2024, 2025]);
  });

  test('the key counts every council once', () => {
    const counts = classCounts(maps);
    const sum = (place: 'london' | 'england') =>
      counts.reduce((total, count) => total + count[place], 0);
    expect(sum('london')).toBe(5);
    expect(sum('england')).toBe(6);
  });
});

describe('mapComparison', () => {
  const comparison = mapComparison(maps);

  test('has a row for the country, each region and each council, equal to the tiles', () => {
    expect(comparison.rows.map(({ label }) => label)).toEqual([
      'England',
      'London',
      'North East',
      'Brent',
      'City of London',
      'Kingston (one return with Richmond)',
      'Richmond (one return with Kingston)',
      'Westminster',
    ]);
    for (const { name, text } of londonMap(maps).tiles) {
      const row = comparison.rows.find(
        ({ label, group }) => label.startsWith(name) && group.startsWith('Councils'),
      );
      const cell = row && cellOf(row, 'figure');
      const shown = cell?.kind === 'value' ? cell.text : '–';
      expect(cell?.kind === 'gap' && cell.symbol === '<30' ? '<30' : shown, name).toBe(text);
    }
  });

  test('says where figures lie without naming who is at an end', () => {
    expect(comparison.sentence).toBe(
      'In the reporting year to 30 September 2025, the vacancy rate was 14.0% in England, from 8.9% to 22.7% among its regions and from 14.1% to 28.0% among councils in London that count 30 people or more. 1 of the 5 councils in London has no figure.',
    );
    expect(comparison.heading.split(' ').length).toBeLessThanOrEqual(MOST_HEADING_WORDS);
  });

  test('says why a percentage has no class, and of how many it is', () => {
    expect(comparison.notes.join('\n')).toContain('would move it: City of London (12).');
  });

  test('has no words of judgement', () => {
    const words = [
      ...comparison.notes,
      comparison.sentence,
      ...classCounts(maps).map((c) => c.label),
    ];
    expect(words.join(' ')).not.toMatch(/\b(?:best|worst|good|bad|poor|top|bottom)\b/i);
  });
});
