import { describe, expect, it } from 'vitest';
import { allYears } from './allYears.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

const council = (id: string, gss: string) => ({ id, gss, formerGss: [] });
const tables = allYears(TEST_OFFICIAL, TEST_BENCHMARK, {
  councils: [
    council('newshire', 'E06000063'),
    council('aford', 'E06000001'),
    council('beton', 'E06000002'),
  ],
  home: 'North East',
});

describe('allYears', () => {
  it('has a table for the country and one for each region, the home region first', () => {
    expect(tables.map(({ name }) => name)).toEqual(['England', 'North East', 'London']);
  });

  it('has every area of the series in some table', () => {
    const keys = new Set(tables.flatMap(({ comparison }) => comparison.rows.map(({ key }) => key)));
    expect(keys.size).toBe(TEST_BENCHMARK.areas.length);
  });

  it('leads to the page of a council, not of a return of two or of one that ended', () => {
    const rows = tables[1]?.comparison.rows ?? [];
    expect(rows.map(({ label, href }) => [label, href])).toEqual([
      ['Newshire', '/councils/newshire/'],
      ['Oldshire', undefined],
      ['Aford and Beton (one return)', undefined],
      ['North East', undefined],
      ['England', undefined],
    ]);
  });

  it('gives parts of a region beside it', () => {
    const labels = tables[2]?.comparison.rows.map(({ label }) => label);
    expect(labels).toEqual(['London', 'Inner London', 'Outer London', 'England']);
  });
});
