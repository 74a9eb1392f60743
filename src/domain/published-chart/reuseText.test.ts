import { expect, it } from 'vitest';
import type { PublishedChart } from './publishedChart.ts';
import { chartById } from './publishedCharts.ts';
import { caveatsOf, citationText, reuseText } from './reuseText.ts';
import { TEST_CATALOGUE } from './testCatalogue.ts';
import { TEST_HUB } from './testHub.ts';

const ADDRESS = 'https://hub.example/charts/c/';

function chart(id: string): PublishedChart {
  const found = chartById(TEST_CATALOGUE, id);
  if (found === undefined) throw new Error(`There is no chart ${id}.`);
  return found;
}

it('is the finding, then its cautions, then source, licence and address', () => {
  const [finding, care, source, ...rest] = reuseText(
    chart('official-filled-rate'),
    TEST_HUB,
    ADDRESS,
  );
  expect(finding).toMatch(/^In the reporting year to 30 September 2025, the vacancy rate was /);
  expect(care).toMatch(/^Read with care: Posts covered by agency workers count as vacant\. Rules /);
  expect(source).toBe(
    'Source: Department of Examples, Workforce, Reporting year 2025, retrieved 27 April 2026. Contains public sector information. Chart: “London’s vacancy rate stayed at 22.7% in 2025; England’s fell to 14.0%”, Alliance Spotlight, https://hub.example/charts/c/',
  );
  expect(rest).toEqual([]);
});

it('takes into a paper what is short, where the notes are long', () => {
  const one = chart('official-filled-rate');
  const [panel] = one.panels;
  const long = { ...panel, notes: ['A long note of method.', 'Rules.'], inShort: ['Rules.'] };
  const [, care] = reuseText({ ...one, panels: [long] }, TEST_HUB, ADDRESS);
  expect(care).toBe('Read with care: Rules.');
  expect(caveatsOf({ panels: [long] })).toEqual(['A long note of method.', 'Rules.']);
});

it('says of quoted figures whose they are and how they are known', () => {
  const text = reuseText(chart('quoted-filled-rate'), TEST_HUB, ADDRESS).join('\n');
  expect(text).toContain('Quoted figures are the councils’ own.');
  expect(text).toContain('Source: Newshire, Example s1 (it gives as its source: Staff records). ');
});

it('says each caution once for panels read together, and counts many sources', () => {
  const one = chart('quoted-filled-rate');
  const [panel] = one.panels;
  const [row] = panel.rows;
  if (row === undefined) throw new Error('There is no row.');
  const rows = ['a', 'b', 'c', 'd'].map((id) => ({
    ...row,
    source: { text: id, href: `/submissions/${id}/` },
  }));
  const many: PublishedChart = { ...one, panels: [panel, { ...panel, rows }] };
  expect(
    reuseText(many, TEST_HUB, ADDRESS)
      .join(' ')
      .match(/Quoted figures are/g),
  ).toHaveLength(1);
  expect(citationText(many, TEST_HUB, ADDRESS)).toMatch(
    /^Source: 5 examples named with the chart\. /,
  );
});

it('says which measure a note is about, where several stand side by side', () => {
  const one = chart('official-filled-rate');
  const [panel] = one.panels;
  const rate = { ...panel, notes: ['The rate is of those in post.', 'Years are revised.'] };
  const load = {
    ...panel,
    measure: 'Caseload',
    notes: ['Caseload has a scale of its own.', 'Years are revised.'],
  };
  expect(caveatsOf({ ...one, panels: [rate, load] })).toEqual([
    'Vacancy rate: The rate is of those in post.',
    'Years are revised.',
    'Caseload has a scale of its own.',
  ]);
});
