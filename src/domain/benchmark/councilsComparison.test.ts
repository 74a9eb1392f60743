import { describe, expect, it } from 'vitest';
import { MOST_HEADING_WORDS } from '../comparison/comparison.ts';
import { chartSpec } from '../comparison/chartSpec.ts';
import { councilsComparison } from './councilsComparison.ts';
import { withoutFew } from './fewPeople.ts';
import { TEST_BENCHMARK, TEST_OFFICIAL } from './testBenchmark.ts';

const council = (id: string, gss: string) => ({
  id,
  shortName: id.charAt(0).toUpperCase() + id.slice(1),
  gss,
  formerGss: [],
  region: 'North East' as const,
});
const NEWSHIRE = council('newshire', 'E06000063');
const AFORD = council('aford', 'E06000001');
const BETON = council('beton', 'E06000002');
const ELSEWHERE = council('elsewhere', 'E06000099');

function compare(councils: Parameters<typeof councilsComparison>[2]['councils'], from = 2024) {
  return councilsComparison(TEST_OFFICIAL, TEST_BENCHMARK, { councils, from, to: 2025 });
}

describe('councilsComparison', () => {
  it('says the newest values with their date and the change over the chosen years', () => {
    const { heading, sentence } = compare([NEWSHIRE]);
    expect(heading).toBe('Newshire’s vacancy rate fell from 9.0% in 2024 to 8.0% in 2025');
    expect(heading.split(' ').length).toBeLessThanOrEqual(MOST_HEADING_WORDS);
    expect(sentence).toBe(
      'In the reporting year to 30 September 2025, the vacancy rate was 8.0% in Newshire, beside 8.9% in the North East and 14.0% in England. Set against reporting year 2024, that is 1.0 percentage points lower in Newshire (9.0% then), 3.3 lower in the North East (12.2%) and 3.3 lower in England (17.3%).',
    );
  });

  it('leaves the changes of several councils to the table', () => {
    const { sentence } = compare([NEWSHIRE, AFORD]);
    expect(sentence).toContain('was 8.0% in Newshire, beside');
    expect(sentence).not.toContain('Set against');
  });

  it('shows the chosen years alone', () => {
    expect(compare([NEWSHIRE]).columns.map(({ key }) => key)).toEqual(['code', '2024', '2025']);
  });

  it('keeps the order of the choice and draws the country as a quiet line', () => {
    const spec = chartSpec(compare([AFORD, NEWSHIRE]));
    expect(
      spec?.kind === 'lines' && spec.lines.map(({ name, reference }) => [name, reference]),
    ).toEqual([
      ['Aford and Beton', undefined],
      ['Newshire', undefined],
      ['North East', undefined],
      ['England', true],
    ]);
  });

  it('gives two councils with one return one line, and says so', () => {
    const { rows, notes } = compare([AFORD, BETON]);
    expect(rows.map(({ label }) => label)).toEqual([
      'Aford and Beton (one return)',
      'North East',
      'England',
    ]);
    expect(notes).toContain(
      'You chose Aford and Beton, which make one return: they share one line.',
    );
  });

  it('says why a newest figure is missing and which is the last', () => {
    expect(compare([AFORD]).sentence).toContain(
      'Aford and Beton has no figure for 2025 (not available: no figure was published); its newest is 0.0% in 2024.',
    );
  });

  it('shows what a council took over from where the years reach back to it', () => {
    const labels = (from: number) => compare([NEWSHIRE], from).rows.map(({ label }) => label);
    expect(labels(2023)).toContain('Oldshire');
    expect(labels(2024)).not.toContain('Oldshire');
    expect(compare([NEWSHIRE], 2023).sentence).toContain(
      'Newshire’s first figure in these years is 9.0% in 2024.',
    );
  });

  it('leaves regions to the table where councils are in more than one, and says so', () => {
    const { rows, notes } = compare([NEWSHIRE, { ...AFORD, region: 'London' }]);
    expect(rows.filter(({ drawn }) => drawn).map(({ label }) => label)).toEqual([
      'Newshire',
      'Aford and Beton (one return)',
      'England',
    ]);
    expect(notes).toContain(
      'The councils are in 2 regions, so North East and London are in the table only.',
    );
  });

  it('draws nothing for one year, and names a council that the series does not know', () => {
    const { chart, notes } = compare([NEWSHIRE, ELSEWHERE], 2025);
    expect(chart).toBeUndefined();
    expect(notes.join(' ')).toMatch(/One year is chosen.*Elsewhere has no line in this series/);
  });

  it('says of newest differences what chance could explain, where it is known of how many', () => {
    const based = {
      ...TEST_BENCHMARK,
      base: 'social workers',
      areas: TEST_BENCHMARK.areas.map((area) => ({ ...area, bases: [400, 400, 400] })),
    };
    const joint = { ...based, areas: based.areas.map((area) => ({ ...area, values: [20, 9, 8] })) };
    const choice = { councils: [NEWSHIRE, AFORD], from: 2024, to: 2025 };
    const far = councilsComparison(TEST_OFFICIAL, based, { ...choice, councils: [NEWSHIRE] });
    expect(far.sentence).toMatch(
      /Against the North East’s 8.9%, Newshire is not clearly different.$/,
    );
    expect(far.columns.at(-1)).toMatchObject({ heading: 'Range in 2025', kind: 'text' });
    expect(far.rows[0]?.cells.range).toEqual({ kind: 'text', text: '5.7% to 11.1%' });
    const near = councilsComparison(TEST_OFFICIAL, joint, choice);
    expect(near.sentence).toContain(
      'Newshire and Aford and Beton are not clearly different from each other.',
    );
  });

  it('says that no range can be given where the measure is no share of people', () => {
    expect(compare([NEWSHIRE]).notes.join(' ')).toContain('No range of chance is given');
  });

  it('makes no finding of a percentage of few people, nor a fall of what chance explains', () => {
    const based = (...bases: number[]) =>
      withoutFew({
        ...TEST_BENCHMARK,
        base: 'people',
        areas: TEST_BENCHMARK.areas.map((area) =>
          area.kind === 'council' ? { ...area, bases } : area,
        ),
      });
    const choice = { councils: [NEWSHIRE], from: 2024, to: 2025 };
    const few = councilsComparison(TEST_OFFICIAL, based(20, 20, 20), choice);
    expect(few.heading).toBe('Vacancy rate in Newshire, 2024 to 2025');
    expect(few.sentence).toContain(
      'Newshire counted fewer than 30 people in 2025, so no percentage is shown.',
    );
    expect(few.sentence).not.toMatch(/% in Newshire|lower in Newshire/);
    expect(few.rows[0]?.cells).toMatchObject({
      2025: { kind: 'gap', symbol: '<30' },
      range: { kind: 'gap', symbol: '<30' },
    });
    const many = councilsComparison(TEST_OFFICIAL, based(200, 200, 200), choice);
    expect(many.heading).toBe('Newshire’s vacancy rate was 9.0% in 2024 and 8.0% in 2025');
  });
});
