import { describe, expect, it } from 'vitest';
import { columnComplaints, CSWW_COLUMNS, readCsww, type CswwRow } from './csww.ts';

const EMPTY = Object.fromEntries(CSWW_COLUMNS.map((name) => [name, ''])) as CswwRow;

function row(details: Partial<CswwRow>): CswwRow {
  return {
    ...EMPTY,
    time_period: '2025',
    geographic_level: 'Local authority',
    country_code: 'E92000001',
    country_name: 'England',
    region_name: 'Midshire',
    turnover_rate_fte: '10',
    vacancy_rate_fte: '10',
    agency_rate_fte: '10',
    caseload_fte: '10',
    absence_rate_fte: '10',
    ...details,
  };
}

function read(rows: readonly CswwRow[]) {
  const series = readCsww(rows);
  if ('complaints' in series) throw new Error(series.complaints.join('\n'));
  return series;
}

describe('readCsww', () => {
  it('keeps one series for a council whose code changes but whose number does not', () => {
    const { areas, years } = read([
      row({ old_la_code: '370', new_la_code: 'E08000038', la_name: 'Hillford' }),
      row({
        time_period: '2024',
        old_la_code: '370',
        new_la_code: 'E08000016',
        la_name: 'Hillford',
        agency_rate_fte: 'low',
        agency_fte: '2.25',
        inpost_fte: '100.1',
      }),
    ]);
    expect(years).toEqual([2024, 2025]);
    expect(areas.get('agency-worker-rate')).toEqual([
      {
        codes: ['E08000038'],
        formerCodes: ['E08000016'],
        name: 'Hillford',
        kind: 'council',
        within: 'Midshire',
        values: [{ symbol: 'low', reason: 'Rounds to 0 but is not 0' }, 10],
        bases: [102.4, undefined],
      },
    ]);
  });

  it('has no base where a part of it is a symbol, and none for what is no share of people', () => {
    const england = { geographic_level: 'National', inpost_fte: '80', agency_fte: 'u' };
    const { areas } = read([row({ ...england, vacancy_fte: '20' })]);
    const bases = (measure: string) => areas.get(measure)?.[0]?.bases;
    expect(bases('turnover-rate')).toEqual([80]);
    expect(bases('vacancy-rate')).toEqual([100]);
    expect(bases('agency-worker-rate')).toEqual([undefined]);
    expect(bases('average-caseload')).toBeUndefined();
    expect(bases('sickness-absence-rate')).toBeUndefined();
  });

  it('names the cell of a base that it does not know', () => {
    expect(readCsww([row({ vacancy_fte: 'many' })])).toEqual({
      complaints: ['Line 2: "many" in vacancy_fte is neither a number nor a known symbol'],
    });
  });

  it('reads two councils with one return as one area, and a year without a line as a gap', () => {
    const { areas } = read([
      row({
        old_la_code: '314 / 318',
        new_la_code: 'E09000021 / E09000027',
        la_name: 'Northbank / Southbank',
      }),
      row({ time_period: '2024', geographic_level: 'National', old_la_code: '' }),
    ]);
    const pair = areas.get('turnover-rate')?.find((area) => area.kind === 'council');
    expect(pair).toMatchObject({
      codes: ['E09000021', 'E09000027'],
      name: 'Northbank and Southbank',
      values: [{ symbol: '–' }, 10],
    });
  });

  it('puts the country first and the parts of London after the regions', () => {
    const region = { geographic_level: 'Regional', old_la_code: '' };
    const { areas } = read([
      row({ old_la_code: '1', new_la_code: 'E06000001', la_name: 'Aford' }),
      row({ ...region, region_code: 'E13000001', region_name: 'Inner London' }),
      row({ ...region, region_code: 'E12000007', region_name: 'London' }),
      row({ geographic_level: 'National', region_name: '' }),
    ]);
    expect(areas.get('vacancy-rate')?.map(({ name, within }) => [name, within])).toEqual([
      ['England', ''],
      ['London', 'England'],
      ['Inner London', 'London'],
      ['Aford', 'Midshire'],
    ]);
  });

  it('names the line and the column of a cell it does not know', () => {
    expect(readCsww([row({ caseload_fte: 'n/a' })])).toEqual({
      complaints: ['Line 2: "n/a" in caseload_fte is neither a number nor a known symbol'],
    });
  });

  it('refuses two lines for one council and year', () => {
    const line = row({ old_la_code: '1', new_la_code: 'E06000001', la_name: 'Aford' });
    expect(readCsww([line, line])).toEqual({ complaints: ['Aford has 2 lines for 2025'] });
  });
});

describe('columnComplaints', () => {
  it('is silent about the published columns and names every other difference', () => {
    expect(columnComplaints(CSWW_COLUMNS)).toEqual([]);
    expect(columnComplaints([...CSWW_COLUMNS.slice(1), 'new_column'])).toEqual([
      'These columns are missing: time_period',
      'These columns are not known: new_column',
    ]);
  });
});
