import { describe, expect, it } from 'vitest';
import { MOST_HEADING_WORDS } from '../comparison/comparison.ts';
import { testQuotes } from '../comparison/testQuotes.ts';
import { officialComparison } from './officialComparison.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

function council(gss: string) {
  return { ...testQuotes().council('aford'), gss };
}

function official(...codes: string[]) {
  return officialComparison(TEST_OFFICIAL, TEST_BENCHMARK, {
    home: 'London',
    councils: codes.map(council),
  });
}

describe('officialComparison', () => {
  it('draws the home region, its parts and the country, and no more than four lines', () => {
    const drawn = official('E06000063').rows.filter((row) => row.drawn);
    expect(drawn.map(({ label }) => label)).toEqual([
      'London',
      'Inner London',
      'Outer London',
      'England',
    ]);
  });

  it('says what moved to where, in a short heading and in a sentence with its dates', () => {
    const { heading, sentence } = official();
    expect(heading).toBe('London’s vacancy rate stayed at 22.7% in 2025; England’s fell to 14.0%');
    expect(heading.split(' ').length).toBeLessThanOrEqual(MOST_HEADING_WORDS);
    expect(sentence).toBe(
      'In the reporting year to 30 September 2025, the vacancy rate was 22.7% in London, not published for Inner London, 20.5% in Outer London and 14.0% in England; in England that is 3.3 percentage points lower than a year before.',
    );
  });

  it('keeps symbols as gaps with reasons and a true 0 as a value', () => {
    const row = official('E06000002').rows.find(({ label }) => label.startsWith('Aford'));
    expect(row?.label).toBe('Aford and Beton (one return)');
    expect(row?.cells).toMatchObject({
      2024: { kind: 'value', value: 0, text: '0.0%' },
      2025: { kind: 'gap', symbol: 'x', reason: 'Not available: no figure was published' },
    });
  });

  it('shows the authority before a council that took over, and says where each was counted', () => {
    const { rows, notes } = official('E06000063');
    const cells = (name: string) => rows.find(({ label }) => label === name)?.cells;
    expect(cells('Newshire')?.['2023']).toMatchObject({
      reason: 'Counted in Oldshire before 2024',
    });
    expect(cells('Oldshire')?.['2025']).toMatchObject({
      reason: 'Counted in Newshire from 2024',
    });
    expect(notes).toContain('Oldshire became Newshire.');
  });

  it('shows only the breaks of its measure and the notes of its areas', () => {
    const comparison = official();
    expect(comparison.chart).toMatchObject({ breaks: [{ at: 2024.085, label: 'New rules' }] });
    expect(comparison.notes).toEqual(['Rules apply from 31 October 2024.']);
    expect(official('E06000001').notes).toContain('One figure stands for both.');
  });

  it('names release, day and licence in the source', () => {
    expect(official().sources[0]?.text).toBe(
      'Department of Examples, Workforce, Reporting year 2025, retrieved 27 April 2026. Contains public sector information.',
    );
  });

  it('gives every area for a file', () => {
    const choice = { home: 'London', councils: [], everyArea: true };
    expect(officialComparison(TEST_OFFICIAL, TEST_BENCHMARK, choice).rows).toHaveLength(8);
  });

  it('draws chosen councils with the region and the country', () => {
    const { rows } = officialComparison(TEST_OFFICIAL, TEST_BENCHMARK, {
      home: 'London',
      councils: [council('E06000063')],
      drawCouncils: true,
    });
    const drawn = rows.filter((row) => row.drawn).map(({ label }) => label);
    expect(drawn).toEqual(['Newshire', 'London', 'England']);
  });

  it('tells a council from the one before it that had the same name', () => {
    const areas = TEST_BENCHMARK.areas.map((area) =>
      area.name === 'Oldshire' ? { ...area, name: 'Newshire' } : area,
    );
    const { rows } = officialComparison(
      TEST_OFFICIAL,
      { ...TEST_BENCHMARK, areas },
      { home: 'London', councils: [], everyArea: true },
    );
    const labels = rows.map(({ label }) => label);
    expect(labels).toContain('Newshire (from 2024)');
    expect(labels).toContain('Newshire (before 2024)');
  });
});
