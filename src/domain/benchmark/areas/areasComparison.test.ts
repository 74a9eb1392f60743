import { describe, expect, it } from 'vitest';
import { chartSpec } from '../../comparison/chartSpec.ts';
import { MOST_HEADING_WORDS } from '../../comparison/comparison.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import type { ChosenCouncil } from '../chosenAreas.ts';
import { withoutFew } from '../fewPeople.ts';
import { gap, NO_LINE } from '../gap.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from '../testBenchmark.ts';
import type { AreaChoice } from './areaChoice.ts';
import { areasComparison, type AreasRequest } from './areasComparison.ts';
import { readLikeness, writeLikeness } from './likenessFile.ts';

function chosen(id: string, gss: string, region: ChosenCouncil['region']): ChosenCouncil {
  const shortName = id.charAt(0).toUpperCase() + id.slice(1);
  return { id, shortName, gss, formerGss: [], region };
}

const COUNCILS = [
  chosen('aford', 'E09000001', 'London'),
  chosen('beton', 'E09000002', 'London'),
  chosen('cedar', 'E09000003', 'London'),
  chosen('deal', 'E09000004', 'London'),
  chosen('eaves', 'E06000063', 'North East'),
];

function area(
  place: Pick<BenchmarkArea, 'codes' | 'name' | 'kind' | 'within'>,
  value: BenchmarkArea['values'][number],
  base?: number,
): BenchmarkArea {
  return { ...place, formerCodes: [], values: [value], bases: [base] };
}

function council(code: string, name: string, within: string) {
  return { codes: [code], name, kind: 'council', within } as const;
}

/** One year: rates high, low, of few and missing in London, and one council elsewhere. */
const SERIES: Benchmark = withoutFew({
  ...TEST_BENCHMARK,
  base: 'social workers',
  years: [2025],
  areas: [
    area({ codes: ['E92000001'], name: 'England', kind: 'country', within: '' }, 11.8, 36000),
    area({ codes: ['E12000007'], name: 'London', kind: 'region', within: 'England' }, 13.8, 6000),
    area({ codes: ['E12000001'], name: 'North East', kind: 'region', within: 'England' }, 9, 2000),
    area({ codes: ['E13000001'], name: 'Inner London', kind: 'subregion', within: 'London' }, 12),
    area(council('E09000001', 'Aford', 'Inner London'), 28, 200),
    area(council('E09000002', 'Beton', 'Inner London'), 13, 200),
    area(council('E09000003', 'Cedar', 'Inner London'), 40, 12),
    area(council('E09000004', 'Deal', 'London'), gap('x'), 150),
    area(council('E06000063', 'Eaves', 'North East'), 5, 300),
    area(council('E10000006', 'Oldshire', 'North East'), gap(NO_LINE)),
  ],
});

const REGISTER: AreasRequest['register'] = {
  councils: COUNCILS,
  alike: (id) => (id === 'aford' ? ['eaves', 'beton'] : []),
};
const LONDON: AreaChoice = { kind: 'region', name: 'London' };

function compare(choice: AreaChoice, more: Partial<AreasRequest> = {}, series = SERIES) {
  return areasComparison(TEST_OFFICIAL, series, 2025, { choice, register: REGISTER, ...more });
}

function labels(...[choice, more]: Parameters<typeof compare>): string[] {
  return compare(choice, more)
    .rows.filter(({ reference }) => reference !== true)
    .map(({ label }) => label);
}

describe('areasComparison', () => {
  it('says how many stand where, against each line, and how many have no range', () => {
    const { heading, sentence } = compare(LONDON);
    expect(heading).toBe(
      '1 of 2 London councils differs clearly from London’s vacancy rate in 2025',
    );
    expect(heading.split(' ').length).toBeLessThanOrEqual(MOST_HEADING_WORDS);
    expect(sentence).toBe(
      'In the reporting year to 30 September 2025, 1 of 2 London councils has a rate clearly higher than London’s 13.8%, none clearly lower and 1 not clearly different; against England’s 11.8%, 1 is clearly higher, none clearly lower and 1 not clearly different. 1 more has no figure and 1 counts too few people.',
    );
  });

  it('gives value, range, words and base in the table, and the reason where there is none', () => {
    const { rows, columns } = compare(LONDON);
    const cells = (label: string) => rows.find((row) => row.label === label)?.cells;
    expect(columns.map(({ heading }) => heading).slice(1)).toEqual([
      'Vacancy rate',
      'Range',
      'Range from',
      'Range to',
      'Against London (13.8%)',
      'Against England (11.8%)',
      'Share of how many',
    ]);
    expect(cells('Aford')).toMatchObject({
      value: { text: '28.0%', n: 200 },
      range: { text: '22.2% to 34.6%' },
      low: { text: '22.2%' },
      high: { text: '34.6%' },
      region: { text: 'Higher' },
      country: { text: 'Higher' },
      base: { text: '200' },
    });
    expect(cells('Cedar')).toMatchObject({
      value: { kind: 'gap', symbol: '<30' },
      low: { kind: 'gap', symbol: '<30' },
      region: { kind: 'gap', symbol: '<30' },
      base: { text: '12' },
    });
    expect(cells('Deal')).toMatchObject({ value: { symbol: 'x' }, high: { symbol: 'x' } });
  });

  it('draws points with ranges and the lines by name; few and missing are in the table alone', () => {
    const spec = chartSpec(compare(LONDON));
    if (spec?.kind !== 'ranges') throw new Error('no ranges');
    expect(spec.rows).toMatchObject([
      { label: 'Aford', low: 22.2, high: 34.6, clear: true },
      { label: 'Beton', clear: false },
    ]);
    expect(spec.rows[0]?.spoken).toBe('Aford: 28.0%, range 22.2% to 34.6%, higher than London');
    expect(spec.rows[1]?.spoken).toContain('not clearly different from London');
    expect(spec.references.map(({ label }) => label)).toEqual(['London 13.8%', 'England 11.8%']);
    expect(spec.clearFrom).toBe('London');
  });

  it('stands by name unless the reader chooses: by value, or one council first', () => {
    expect(labels(LONDON)).toEqual(['Aford', 'Beton', 'Cedar', 'Deal']);
    expect(labels({ kind: 'everyone' }, { order: { by: 'value' } })).toEqual([
      'Aford',
      'Beton',
      'Eaves',
      'Cedar',
      'Deal',
    ]);
    const first = { order: { by: 'name', first: 'E09000004' } } as const;
    expect(labels(LONDON, first)).toEqual(['Deal', 'Aford', 'Beton', 'Cedar']);
    const drawn = chartSpec(compare(LONDON, { order: { by: 'name', first: 'E09000002' } }));
    expect(drawn?.kind === 'ranges' && drawn.rows.map(({ chosen }) => chosen)).toEqual([
      true,
      false,
    ]);
  });

  it('shows the councils like one, seen against its region', () => {
    const { rows, sources } = compare(
      { kind: 'neighbours', council: 'aford' },
      { likeness: { text: 'A model of likeness' } },
    );
    expect(rows.map(({ label }) => label)).toEqual([
      'Aford',
      'Beton',
      'Eaves',
      'London',
      'England',
    ]);
    expect(sources.at(-1)?.text).toBe('A model of likeness');
  });

  it('sets every council against England alone, under its region on request', () => {
    const { rows, columns } = compare({ kind: 'everyone' }, { byRegion: true });
    expect(columns.map(({ key }) => key)).not.toContain('region');
    expect(rows.map(({ group, label }) => `${group}: ${label}`)).toEqual([
      'London: Aford',
      'London: Beton',
      'London: Cedar',
      'London: Deal',
      'North East: Eaves',
      'Region and country: England',
    ]);
  });

  it('keeps a chosen council that another counts in the year, and says so', () => {
    const oldshire = chosen('oldshire', 'E10000006', 'North East');
    const { rows, notes } = compare(
      { kind: 'councils', ids: ['oldshire', 'eaves'] },
      { register: { ...REGISTER, councils: [...COUNCILS, oldshire] } },
    );
    const cell = rows.find(({ label }) => label === 'Oldshire')?.cells.value;
    expect(cell).toMatchObject({ reason: 'Counted in Eaves from 2024' });
    expect(notes).toContain('Oldshire became Newshire.');
  });

  it('says how the ranges came about and how many comparisons there are', () => {
    const notes = compare({ kind: 'everyone' }).notes.join('\n');
    expect(notes).toContain('95% interval by Wilson’s method');
    expect(notes).toContain('each full-time equivalent as a separate yes or no');
    expect(notes).toContain('England includes councils set against it');
    expect(compare(LONDON).notes.join()).toContain('fewer than 30 people is not shown');
  });

  it('counts areas, not councils, where one figure stands for two', () => {
    const areas = SERIES.areas.map((each) =>
      each.name === 'Beton' ? { ...each, codes: ['E09000002', 'E09000005'] } : each,
    );
    const { heading, sentence } = compare(LONDON, {}, { ...SERIES, areas });
    expect(heading).toMatch(/^1 of 2 London council areas differs clearly/);
    expect(sentence).toContain('1 of 2 London council areas has a rate');
  });

  it('names regions as a sentence does, and the day of what is counted on a day', () => {
    const { heading, sentence } = areasComparison(
      { ...TEST_OFFICIAL, when: '30 September each year' },
      SERIES,
      2025,
      { choice: { kind: 'councils', ids: ['eaves'] }, register: REGISTER },
    );
    expect(sentence).toMatch(
      /^On 30 September 2025, none of 1 council has .* than the North East’s 9/,
    );
    expect(heading).not.toContain(' North East’s');
  });

  it('gives no ranges and no words without a base, and says why', () => {
    const without: Benchmark = {
      ...TEST_BENCHMARK,
      years: SERIES.years,
      areas: SERIES.areas.map(({ codes, formerCodes, name, kind, within, values }) => ({
        codes,
        formerCodes,
        name,
        kind,
        within,
        values,
      })),
    };
    const comparison = compare(LONDON, {}, without);
    expect(comparison.columns.map(({ key }) => key)).toEqual(['code', 'value']);
    expect(comparison.heading).toContain('ran from 13.0% to 28.0% in 2025');
    expect(comparison.notes[0]).toContain('No range of chance is given');
    const spec = chartSpec(comparison);
    expect(
      spec?.kind === 'ranges' && spec.rows.every(({ low, clear }) => low === null && clear),
    ).toBe(true);
    expect(spec).not.toHaveProperty('clearFrom');
  });

  it('has no ranking in its words', () => {
    const text = JSON.stringify(compare({ kind: 'everyone' }, { order: { by: 'value' } }));
    expect(text).not.toMatch(/\b(?:rank|best|worst|top|bottom|league|better|worse)/i);
  });
});

describe('the file of councils and their likeness', () => {
  it('reads what it writes', () => {
    const likeness = { text: 'A model' };
    const read = readLikeness(writeLikeness({ register: REGISTER, likeness }));
    expect(read.register.councils).toEqual(COUNCILS);
    expect(read.register.alike('aford')).toEqual(['eaves', 'beton']);
    expect(read.register.alike('deal')).toEqual([]);
    expect(read.likeness).toEqual(likeness);
  });
});
