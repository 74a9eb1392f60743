import { describe, expect, it } from 'vitest';
import { TEST_BENCHMARK, TEST_OFFICIAL } from '../benchmark/testBenchmark.ts';
import type { Catalogue } from '../catalogue.ts';
import { TEST_CATALOGUE } from './testCatalogue.ts';
import { chartById, publishedCharts, withUniqueIds } from './publishedCharts.ts';

describe('publishedCharts', () => {
  it('has official series, quoted figures with a drawing, series behind examples, and councils that are counted', () => {
    expect(publishedCharts(TEST_CATALOGUE).map(({ id }) => id)).toEqual([
      'official-filled-rate',
      'quoted-filled-rate',
      's1-filled-rate',
      'newshire-official',
    ]);
  });

  it('gives a chart the first trap of its measure, which it leaves behind with its page', () => {
    const chart = chartById(TEST_CATALOGUE, 'official-filled-rate');
    expect(chart?.panels[0].notes[0]).toBe('Posts covered by agency workers count as vacant.');
    expect(chart?.panels[0].notes).not.toContain('A second trap.');
  });

  it('shows a council beside its region and the country', () => {
    const chart = chartById(TEST_CATALOGUE, 'newshire-official');
    expect(chart?.title).toBe('Newshire beside the North East and England: 1 official measure');
    expect(chart?.panels[0].heading).toBe(
      'Newshire’s vacancy rate was 8.0% in 2025; England’s was 14.0%',
    );
    expect(chart?.page.address).toBe('/councils/newshire/');
  });

  it('is made once for a catalogue', () => {
    expect(publishedCharts(TEST_CATALOGUE)).toBe(publishedCharts(TEST_CATALOGUE));
    const other: Catalogue = { ...TEST_CATALOGUE, benchmarks: [] };
    expect(publishedCharts(other).map(({ id }) => id)).toEqual(['quoted-filled-rate']);
  });

  it('finds a chart by its id without making all', () => {
    const councils = TEST_CATALOGUE.councils.map((council) => ({
      ...council,
      get shortName(): string {
        throw new Error('The chart of the council was made.');
      },
    }));
    const fresh: Catalogue = { ...TEST_CATALOGUE, councils };
    expect(chartById(fresh, 'quoted-filled-rate')?.id).toBe('quoted-filled-rate');
    expect(() => publishedCharts(fresh)).toThrow('The chart of the council was made.');
  });

  it('does not know an id that no chart has', () => {
    expect(chartById(TEST_CATALOGUE, 'nothing')).toBeUndefined();
  });

  it('refuses two charts with one id, and names both', () => {
    const [chart] = publishedCharts(TEST_CATALOGUE);
    if (chart === undefined) throw new Error('There is no chart.');
    const twin = { ...chart, title: 'The twin', page: { address: '/twin/', title: 'Twin' } };
    expect(() => withUniqueIds([chart, twin])).toThrow(
      `Two charts have the id "official-filled-rate": "${chart.title}" of /measures/${TEST_OFFICIAL.id}/ and "The twin" of /twin/.`,
    );
    expect(TEST_BENCHMARK.measure).toBe(TEST_OFFICIAL.id);
  });
});
