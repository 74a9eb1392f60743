import { describe, expect, it } from 'vitest';
import { halves, type JudgedQuery } from './judged.ts';
import { ndcg, quality } from './quality.ts';
import { ownQueries } from './searchQuality.ts';

const query = (relevant: Record<string, number>, kind = 'topic'): JudgedQuery => ({
  q: 'retention',
  kind,
  relevant,
});

describe('ndcg', () => {
  it.each([
    [['a', 'b'], 1],
    [['b', 'a'], 0.71],
    [['x', 'a', 'b'], 0.64],
    [['x', 'y', 'z', 'v', 'w', 'a'], 0],
    [[], 0],
  ])('of %j is %d', (found, expected) => {
    expect(ndcg({ query: query({ a: 3, b: 1 }), found })).toBeCloseTo(expected, 2);
  });
});

describe('quality', () => {
  it('counts misses and empties of answerable queries alone', () => {
    const answers = [
      { query: query({ a: 1 }), found: ['a'] },
      { query: query({ a: 1 }), found: ['x'] },
      { query: query({ a: 1 }), found: [] },
      { query: query({}), found: ['x'] },
    ];
    expect(quality(answers)).toMatchObject({
      queries: 3,
      mrr: 1 / 3,
      misses: 2 / 3,
      empties: 1 / 3,
    });
  });
});

describe('our own queries', () => {
  it('are at least 200 of twelve kinds, in two halves that share none', () => {
    const tuning = ownQueries('tuning');
    const reporting = ownQueries('reporting');
    expect(tuning.length + reporting.length).toBeGreaterThanOrEqual(200);
    expect(new Set([...tuning, ...reporting].map(({ kind }) => kind)).size).toBe(12);
    expect(new Set([...tuning, ...reporting].map(({ q }) => q)).size).toBe(
      tuning.length + reporting.length,
    );
  });

  it('are parted kind by kind', () => {
    const list = ['a', 'b', 'a', 'b', 'a'].map((kind) => query({}, kind));
    const { tuning, reporting } = halves(list);
    expect([tuning.length, reporting.length]).toEqual([3, 2]);
  });
});
