import { describe, expect, it } from 'vitest';
import { basesAsSeries, writeBenchmark } from '../domain/benchmark/benchmarkCsv.ts';
import { TEST_BENCHMARK } from '../domain/benchmark/testBenchmark.ts';
import { readBenchmarkBases } from './readBenchmarkBases.ts';

const CSV = `code,former,name,kind,within,2024,2025
E92000001,,England,country,,34328.2,36186.3
E06000001;E06000002,,Aford and Beton,council,North East,120.5,
`;

describe('readBenchmarkBases', () => {
  it('gives each area its bases, in the order of the series’ years', () => {
    const { value, findings } = readBenchmarkBases(CSV, TEST_BENCHMARK);
    expect(findings).toEqual([]);
    const bases = new Map(value?.areas.map(({ name, bases: own }) => [name, own]));
    expect(bases.get('England')).toEqual([undefined, 34328.2, 36186.3]);
    expect(bases.get('Aford and Beton')).toEqual([undefined, 120.5, undefined]);
    expect(bases.get('London')).toBeUndefined();
  });

  it('gives back the same lines when written again', () => {
    const { value } = readBenchmarkBases(CSV, TEST_BENCHMARK);
    const { years } = TEST_BENCHMARK;
    expect(writeBenchmark(years, basesAsSeries(value?.areas ?? []))).toBe(
      CSV.replace('2024', '2023,2024').replaceAll(/(country,|North East),/g, '$1,,'),
    );
  });

  it.each([
    ['a symbol', CSV.replace('120.5', 'u'), 3, 57, /"u" is neither a number of people nor empty/],
    ['a negative number', CSV.replace('120.5', '-3'), 3, 57, /"-3" is neither/],
    ['a year the series lacks', CSV.replace('2025', '2025,2026'), 1, 40, /has no year 2026/],
    ['an area the series lacks', CSV.replace('E92000001', 'E92000009'), 2, 1, /no area E92000009/],
    ['one council of a joint return', CSV.replace(';E06000002', ''), 3, 1, /no area E06000001/],
  ])('says where it finds %s', (_, text, line, column, message) => {
    // A new year needs a cell in every line.
    const even = text.includes('2026')
      ? text.replaceAll(/(?<=\d|,)$/gm, ',').replace('2026,', '2026')
      : text;
    const { value, findings } = readBenchmarkBases(even, TEST_BENCHMARK);
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject({ line, column, severity: 'error' });
    expect(findings[0]?.message).toMatch(message);
  });
});
