import { describe, expect, it } from 'vitest';
import { MOST_HEADING_WORDS } from '../comparison/comparison.ts';
import { testMetric, testSubmission } from '../comparison/testQuotes.ts';
import type { Metric } from '../submission/metric.ts';
import type { Submission } from '../submission/submission.ts';
import { BEHIND_HUB } from './behind/testBehind.ts';
import { saidText } from './behind/changeWords.ts';
import { behindMetrics } from './behindMetrics.ts';

const SINGLE = testMetric([{ role: 'single', value: 9, period: '2024' }]);

function behind(details: Partial<Submission>, metrics: readonly Metric[] = [SINGLE]) {
  const example = { ...testSubmission('s1', details.councils ?? ['aford'], metrics), ...details };
  const [first] = behindMetrics(example, BEHIND_HUB);
  if (first === undefined) throw new Error('Nothing is behind it.');
  return first;
}

describe('a start that the source states', () => {
  const { heading, panels, whole, own, counts, traps } = behind({ started: '2022-04' });
  const [{ comparison, change, said }] = panels;

  it('sets the council’s change beside its region’s, in points with both values and dates', () => {
    expect(heading).toBe(
      'Aford’s official turnover rate fell by 13.0 percentage points, 2021 to 2025; London’s by 4.2',
    );
    expect(heading.split(' ').length).toBeLessThanOrEqual(MOST_HEADING_WORDS);
    expect(comparison.sentence).toBe(
      'In Aford the official turnover rate fell from 24.0% (2021) to 11.0% (2025), by 13.0 percentage points. Over the same years in London it fell by 4.2 (18.0% to 13.8%) and in England it fell by 4.2 (16.0% to 11.8%).',
    );
    expect(whole).toBeUndefined();
  });

  it('has both values and the change of council, region and country side by side', () => {
    expect(change).toEqual({
      caption:
        'Official turnover rate in the last reporting year before the practice began (April 2022) and in the newest',
      columns: ['Area', '2021', '2025', 'Change, percentage points'],
      rows: [
        { area: 'Aford', cells: ['24.0%', '11.0%', '−13.0'] },
        { area: 'London', cells: ['18.0%', '13.8%', '−4.2'] },
        { area: 'England', cells: ['16.0%', '11.8%', '−4.2'] },
      ],
    });
  });

  it('says what may and may not be concluded, and what chance alone could do', () => {
    expect(said.map(saidText)).toEqual([
      'What may be said: after the practice began (April 2022) the published rate fell, by more than in London and in England.',
      'With about 300 social workers counted in 2021 and 310 in 2025, taken as two separate groups, chance alone would move it by more than 6.0 points about 1 time in 20: this change is more than that.',
      'What may not be said: that the practice is why. It fell in London and England too, and other things changed in these years. Before that, from 2020 to 2021, it had moved between 21.0% and 24.0%.',
    ]);
  });

  it('marks the start on the lines of council, region and country', () => {
    const drawn = comparison.rows.filter((row) => row.drawn);
    expect(drawn.map(({ label, reference }) => [label, reference])).toEqual([
      ['Aford', undefined],
      ['London', undefined],
      ['England', true],
    ]);
    expect(comparison.chart).toMatchObject({
      breaks: [
        { kind: 'start', at: 2021.501, label: 'Practice began, April 2022' },
        { label: 'New rules' },
      ],
    });
  });

  it('names the example’s own figure apart, with how it was counted', () => {
    expect(own).toEqual([
      'Aford gives 9% (2024), counted in its own way: posts with somebody in them. The official figure is 14.0% for reporting year 2024.',
    ]);
    expect(comparison.rows.some(({ label }) => label.includes('Example'))).toBe(false);
  });

  it('says what the official figure counts, unless the example gives that very figure', () => {
    expect(counts).toBe('Filled posts as a share of all posts.');
    const official = testMetric([{ role: 'single', value: 22, period: '2022' }], {
      definition: 'dfe-csww',
    });
    expect(behind({}, [official])).toMatchObject({
      counts: undefined,
      own: ['Aford gives 22% (2022). That is the official figure for reporting year 2022.'],
    });
  });

  it('says the newest value in people, and leaves out traps of other councils', () => {
    expect(comparison.notes).toContain(
      'In Aford in 2025, 11.0% of about 310 full-time equivalent social workers in post is about 34 leavers.',
    );
    expect(traps).toEqual(['Moves inside one council are not counted.']);
  });
});

describe('a change beside its region’s', () => {
  const [aford, ...others] =
    BEHIND_HUB.benchmarks[0]?.areas.filter(({ kind }) => kind === 'council') ?? [];

  function told(values: readonly number[], regionBase = 6000) {
    const [series] = BEHIND_HUB.benchmarks;
    if (series === undefined || aford === undefined) throw new Error('There is no series.');
    const areas = [
      ...series.areas
        .filter(({ kind }) => kind !== 'council')
        .map((area) => ({ ...area, bases: area.values.map(() => regionBase) })),
      { ...aford, values },
      ...others,
    ];
    const hub = { ...BEHIND_HUB, benchmarks: [{ ...series, areas }] };
    const [first] = behindMetrics(
      { ...testSubmission('s1', ['aford'], [SINGLE]), started: '2022-11' },
      hub,
    );
    return { heading: first?.heading, said: first?.panels[0].said.map(saidText).join(' ') };
  }

  it('is called larger only where chance does not explain the difference', () => {
    // 22.0 to 13.0 against London’s 19.5 to 13.8.
    expect(told([21, 20, 22, 18, 14, 13]).said).toContain(
      'the published rate fell, not clearly by more or less than in London and in England.',
    );
    expect(told([29, 38, 36, 18, 14, 11]).said).toContain(
      'the published rate fell, by clearly more than in London and in England.',
    );
  });

  it('is no fall in the heading where chance alone could explain it', () => {
    const { heading, said } = told([12, 12, 13, 12, 12, 11]);
    expect(heading).toBe('Aford’s official turnover rate was 13.0% in 2022 and 11.0% in 2025');
    expect(said).toContain('this change is not clearly different from chance.');
  });

  it('warns where the first figure was at the end of those before it', () => {
    expect(told([21, 20, 30, 18, 14, 11]).said).toContain(
      'The 2022 figure was the highest of these, and an unusual year is often followed by a more usual one.',
    );
    expect(told([21, 31, 30, 18, 14, 11]).said).not.toContain('an unusual year');
  });
});

describe('no change is claimed', () => {
  it('where neither a start nor the date of an earlier figure is known', () => {
    const { whole, heading, panels } = behind({});
    expect(whole).toMatch(/does not say when the practice began/);
    expect(heading).toBe('Official turnover rate was 11.0% in Aford in 2025, 13.8% in London');
    expect(panels[0]).toMatchObject({ change: undefined, said: [] });
    expect(panels[0].comparison.sentence).toBe(
      'In the reporting year to 30 September 2025 the official turnover rate was 11.0% in Aford, 13.8% in London and 11.8% in England. From 2020 to 2025 it stood between 11.0% and 24.0% in Aford.',
    );
    expect(panels[0].comparison.notes).toContain(whole);
  });

  it('where the practice began after the newest official year, or before the first', () => {
    expect(behind({ started: '2026-03' }).whole).toBe(
      'The newest official year with a figure ended on 30 September 2025, before the practice began (March 2026). There is no official year after it yet.',
    );
    expect(behind({ started: '2019' }).whole).toBe(
      'The official series begins in 2020, after the practice began (2019).',
    );
    expect(behind({ started: 'not-stated' }).whole).toMatch(/does not say when/);
  });

  it('where the council has no figure on one side', () => {
    const { panels } = behind({ councils: ['beton'], started: '2022-04' });
    expect(panels[0].said.map(saidText)).toEqual([
      'Beton has no official figure for 2021, so no change can be read from before the practice began (April 2022) to after it.',
    ]);
    expect(panels[0].change?.rows[0]?.cells).toEqual([
      'Not available: no figure was published',
      '8.5%',
      'Needs both figures',
    ]);
  });
});

describe('years and councils', () => {
  it('starts from the date of the earlier figure where no start is known', () => {
    const pair = testMetric([
      { role: 'before', value: 27, period: '2022-09' },
      { role: 'after', value: 20, period: '2025' },
    ]);
    const { panels } = behind({}, [pair]);
    expect(panels[0].change?.columns).toEqual([
      'Area',
      '2022',
      '2025',
      'Change, percentage points',
    ]);
    expect(panels[0].said[0]?.text).toMatch(
      /^after the example’s earlier figure \(September 2022\)/,
    );
  });

  it('ends in the newest year that the council has, and says when that is only partly after', () => {
    const { panels } = behind({ councils: ['cedar'], started: '2023-11' });
    expect(panels[0].comparison.sentence).toMatch(
      /^In Cedar the official turnover rate was 9\.0% in 2023 and in 2024\. Over the same years in London it fell/,
    );
    expect(panels[0].said.map(({ text }) => text)).toContain(
      'The practice began within reporting year 2024, so that year is only partly after it.',
    );
  });

  it('shows metrics of one measure once', () => {
    const example = testSubmission('s1', ['aford'], [SINGLE, { ...SINGLE, id: 'other' }]);
    const all = behindMetrics(example, BEHIND_HUB);
    expect(all.map(({ id }) => id)).toEqual(['s1-filled-rate']);
    expect(all[0]?.own).toHaveLength(2);
  });

  it('gives councils that a provider serves in two regions a panel each, on one axis', () => {
    const { panels, scope, heading } = behind({ provider: 'trust' });
    const drawn = panels.map(({ comparison: { rows } }) => rows.map(({ label }) => label));
    expect(drawn).toEqual([
      ['Aford', 'London', 'England'],
      ['Beton', 'South East', 'England'],
    ]);
    const axes = panels.map(({ comparison: { chart } }) => chart?.axis);
    expect(axes[0]).toEqual(axes[1]);
    expect(heading).toBe('Official turnover rate of the councils that Trust serves');
    expect(scope).toBe(
      'The example names Aford. Trust serves Beton as well, so its figures may take in all of them.',
    );
    expect(panels[1]?.comparison.sentence).toMatch(/12\.3% in the South East/);
  });

  it('has nothing behind measures and councils without a series', () => {
    const hub = { ...BEHIND_HUB, benchmarks: [] };
    expect(behindMetrics(testSubmission('s1', ['aford'], [SINGLE]), hub)).toEqual([]);
    const three = testSubmission('s1', ['aford', 'beton', 'cedar'], [SINGLE]);
    expect(behindMetrics(three, BEHIND_HUB)).toEqual([]);
  });
});
