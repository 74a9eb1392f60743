import { describe, expect, it } from 'vitest';
import { writeBenchmark } from '../domain/benchmark/benchmarkCsv.ts';
import { areaOfCouncil } from '../domain/benchmark/benchmark.ts';
import { readBenchmark, readBenchmarkSources } from './readBenchmarks.ts';

const SOURCES = `sources:
  - id: workforce
    publisher: Department of Examples
    title: Workforce
    url: https://statistics.example/workforce
    release: Reporting year 2025
    retrieved: 2026-04-27
    licence: ogl-3.0
    attribution: Words.
    yearEnds: 09-30
    basis: Full-time equivalent.
    measures: [vacancy-rate]
`;
const CSV = `code,former,name,kind,within,2023,2024,2025
E92000001,,England,country,,18.9,17.3,14.2
E09000021;E09000027,,Northbank and Southbank,council,Outer London,28.2,u,
E08000038,E08000016,Hillford,council,Midshire,0,low,12
`;

function source() {
  const [first] = readBenchmarkSources(SOURCES).value ?? [];
  if (first === undefined) throw new Error('The sources of this test cannot be read.');
  return first;
}

describe('readBenchmark', () => {
  it('keeps a true zero apart from symbols and from years without a line', () => {
    const { value, findings } = readBenchmark('vacancy-rate', CSV, source());
    expect(findings).toEqual([]);
    expect(value?.years).toEqual([2023, 2024, 2025]);
    expect(value?.areas.map((area) => area.values)).toMatchObject([
      [18.9, 17.3, 14.2],
      [28.2, { symbol: 'u' }, { symbol: '–' }],
      [0, { symbol: 'low' }, 12],
    ]);
  });

  it('finds a council by its code, one of two codes, or a former code', () => {
    const { value } = readBenchmark('vacancy-rate', CSV, source());
    if (value === undefined) throw new Error('not read');
    const nameOf = (gss: string, formerGss: string[] = []) =>
      areaOfCouncil(value, { gss, formerGss })?.name;
    expect(nameOf('E09000027')).toBe('Northbank and Southbank');
    expect(nameOf('E08000016')).toBe('Hillford');
    expect(nameOf('E08000099', ['E08000038'])).toBe('Hillford');
    expect(nameOf('E06000001')).toBeUndefined();
  });

  it('gives back the same text when written again', () => {
    const { value } = readBenchmark('vacancy-rate', CSV, source());
    expect(writeBenchmark(value?.years ?? [], value?.areas ?? [])).toBe(CSV);
  });

  it.each([
    ['a cell it cannot read', CSV.replace('28.2', 'lots'), 3, /"lots" is neither/],
    ['an unknown kind', CSV.replace('country', 'land'), 2, /"land" is not a kind/],
    ['years out of order', CSV.replace('2024', '2022'), 1, /year 2022 stands after 2023/],
    ['a year that stands twice', CSV.replace('2024', '2023'), 1, /year 2023 stands after 2023/],
    ['a year that is none', CSV.replace('2024', '2023-24'), 1, /first line/],
    ['a line of another length', CSV.replace(',17.3', ''), 1, /Invalid Record Length/],
  ])('says where it finds %s', (_, text, line, message) => {
    const { value, findings } = readBenchmark('vacancy-rate', text, source());
    expect(value).toBeUndefined();
    expect(findings[0]).toMatchObject({ line, severity: 'error' });
    expect(findings[0]?.message).toMatch(message);
  });
});

describe('readBenchmarkSources', () => {
  it('points at the field that is wrong', () => {
    const { value, findings } = readBenchmarkSources(SOURCES.replace('09-30', 'autumn'));
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ line: 10 }]);
  });

  it('refuses a measure that two sources claim, where the second claims it', () => {
    const [, first = ''] = SOURCES.split('sources:\n');
    const two = SOURCES + first.replace('id: workforce', 'id: survey');
    const read = readBenchmarkSources(two);
    expect(read.findings[0]?.message).toMatch(
      /'vacancy-rate' is claimed by 'workforce' and by 'survey'/,
    );
    expect(read).toMatchObject({
      value: undefined,
      findings: [{ line: 23 }],
    });
  });

  it('points at a base of a measure that the source has not', () => {
    const bases = `    bases: [{ measure: mood, of: people }]\n`;
    const { value, findings } = readBenchmarkSources(SOURCES + bases);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ line: 13 }]);
    expect(findings[0]?.message).toContain('names "mood", which is no measure of this source');
  });
});
