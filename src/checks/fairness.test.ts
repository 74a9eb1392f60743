import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { areaRegister } from '../domain/benchmark/areas/areaRegister.ts';
import { areasComparison } from '../domain/benchmark/areas/areasComparison.ts';
import { allYears } from '../domain/benchmark/allYears.ts';
import { behindMetrics } from '../domain/benchmark/behindMetrics.ts';
import { areaOfCouncil, type Benchmark } from '../domain/benchmark/benchmark.ts';
import { councilsComparison } from '../domain/benchmark/councilsComparison.ts';
import { councilSeries } from '../domain/benchmark/councilSeries.ts';
import { FEW, gap } from '../domain/benchmark/gap.ts';
import { mapComparison } from '../domain/benchmark/mapComparison.ts';
import { mapSubjects } from '../domain/benchmark/mapSubjects.ts';
import { measureSeries } from '../domain/benchmark/measureSeries.ts';
import { officialBreaks } from '../domain/benchmark/officialNotes.ts';
import { readSeries, writeSeries } from '../domain/benchmark/seriesFile.ts';
import { buildCatalogue, type Catalogue } from '../domain/catalogue.ts';
import { chartSpec } from '../domain/comparison/chartSpec.ts';
import { cellOf, type Comparison } from '../domain/comparison/comparison.ts';
import { drawnRows, FAIRNESS_RULES } from '../domain/comparison/fairnessRules.ts';
import { quotedComparison } from '../domain/comparison/quotedComparison.ts';
import { FEWEST_FOR_PERCENT } from '../domain/measure/fewest.ts';
import { publishedCharts } from '../domain/published-chart/publishedCharts.ts';
import { checkContent } from './checkContent.ts';

/*
 * The rules of comparing councils fairly, held against every comparison of the hub's own content.
 * The rules that look at one comparison, and comparisons that break them, stand in
 * domain/comparison/fairnessRules; here are those that need the whole hub as well. Those about
 * pages are tested on the built site: e2e/fairness.
 */
/** Milliseconds: there are many comparisons, and a machine may be busy. */
const HOOK_TIME = 120_000;

let hub: Catalogue;
/** The series before the hub keeps percentages of few people back. */
let published: readonly Benchmark[] = [];
let quoted: readonly Comparison[] = [];
let official: readonly Comparison[] = [];
let all: readonly Comparison[] = [];

beforeAll(async () => {
  const { content } = await checkContent(path.resolve(import.meta.dirname, '../../content'));
  if (content === undefined) throw new Error('content/site.yml could not be read.');
  const submissions = content.submissions.filter(({ stage }) => stage === 'published');
  hub = buildCatalogue({ ...content, submissions });
  published = content.benchmarks;
  quoted = hub.measures.flatMap((measure) => quotedComparison(measure, hub) ?? []);
  official = [
    ...hub.measures.flatMap((measure) => measureSeries(measure, hub) ?? []),
    ...hub.councils.flatMap((council) =>
      councilSeries(council, hub).map(({ comparison }) => comparison),
    ),
    ...hub.submissions.flatMap((submission) =>
      behindMetrics(submission, hub).flatMap(({ panels }) =>
        panels.map(({ comparison }) => comparison),
      ),
    ),
    ...hub.benchmarks.flatMap(sideBySide),
    ...hub.benchmarks.flatMap(inOneYear),
    ...hub.benchmarks.flatMap((benchmark) =>
      allYears(hub.measure(benchmark.measure), benchmark, {
        councils: hub.councils,
        home: hub.site.region,
      }).map(({ comparison }) => comparison),
    ),
    ...mapSubjects(hub).map(mapComparison),
  ];
  const charts = publishedCharts(hub).flatMap(({ panels }) => panels);
  all = [...quoted, ...official, ...charts];
}, HOOK_TIME);

/** Councils in fours, over the whole series. */
function sideBySide(benchmark: Benchmark): Comparison[] {
  const counted = hub.councils.filter((council) => areaOfCouncil(benchmark, council));
  const fours = counted.flatMap((_, index) =>
    index % 4 === 0 ? [counted.slice(index, index + 4)] : [],
  );
  return fours.map((councils) =>
    councilsComparison(hub.measure(benchmark.measure), benchmark, {
      councils,
      from: benchmark.years[0] ?? 0,
      to: benchmark.years.at(-1) ?? 0,
    }),
  );
}

/** Every region in the newest year, and councils of the hub's own beside those most like them. */
function inOneYear(benchmark: Benchmark): Comparison[] {
  const { register, likeness } = areaRegister(hub);
  const measure = hub.measure(benchmark.measure);
  const regions = benchmark.areas.filter(({ kind }) => kind === 'region');
  const own = hub.councils.filter(({ region }) => region === hub.site.region);
  const choices = [
    ...regions.map(({ name }) => ({ kind: 'region' as const, name })),
    ...own.map(({ id }) => ({ kind: 'neighbours' as const, council: id })),
  ];
  const newest = benchmark.years.at(-1) ?? 0;
  return choices.map((choice) =>
    areasComparison(measure, benchmark, newest, { choice, register, likeness }),
  );
}

test('there are comparisons of every sort to hold the rules against', () => {
  expect(quoted.length).toBeGreaterThan(20);
  expect(official.length).toBeGreaterThan(500);
  expect(all.filter(({ chart }) => chart !== undefined).length).toBeGreaterThan(500);
});

describe('every comparison of the hub', () => {
  test.each(FAIRNESS_RULES.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    expect(
      all.flatMap((comparison) =>
        rule.faults(comparison).map((fault) => `${comparison.id}: ${fault}`),
      ),
    ).toEqual([]);
  });

  test('is drawn from its own rows, word for word', () => {
    for (const comparison of all) {
      const spec = chartSpec(comparison);
      expect(spec === undefined, comparison.id).toBe(comparison.chart === undefined);
      if (spec === undefined) continue;
      expect(spec.sentence, comparison.id).toBe(comparison.sentence);
      expect(spec.title, comparison.id).toBe(comparison.heading);
    }
  });
});

describe('quoted figures', () => {
  test('are drawn only for one example each, and stand in the table for every other', () => {
    const drawn = quoted.filter(({ chart }) => chart !== undefined);
    for (const { id, rows } of drawn) {
      const examples = new Set(rows.filter((row) => row.drawn).map(({ href }) => href));
      expect(examples.size, id).toBe(1);
    }
    const figures = hub.submissions.flatMap(({ metrics = [] }) => metrics);
    expect(quoted.flatMap(({ rows }) => rows).length).toBeGreaterThanOrEqual(figures.length);
  });

  test('never share a chart with official ones', () => {
    const kinds = publishedCharts(hub).map(({ panels }) => new Set(panels.map(({ kind }) => kind)));
    expect(kinds.filter(({ size }) => size > 1)).toEqual([]);
  });

  test('stand in alphabetical order, and no order goes by value', () => {
    for (const { rows } of quoted) {
      for (const members of Map.groupBy(rows, ({ group }) => group).values()) {
        const labels = members.map(({ label }) => label);
        expect(labels).toEqual(labels.toSorted());
      }
    }
  });

  test('have the whole official series behind them on their example, where there is one', () => {
    const lacking = hub.submissions.flatMap((submission) => {
      const councils = submission.councils.map(hub.council);
      const behind = behindMetrics(submission, hub);
      return (submission.metrics ?? []).filter(({ measure: id }) => {
        const benchmark = hub.benchmarks.find(({ measure }) => measure === id);
        const counted = councils.some((council) => benchmark && areaOfCouncil(benchmark, council));
        return counted && !behind.some(({ measure }) => measure.id === id);
      });
    });
    expect(lacking).toEqual([]);
  });
});

describe('official figures', () => {
  test('have the region before the country on every chart', () => {
    const regions = new Set(
      hub.benchmarks.flatMap(({ areas }) =>
        areas.filter(({ kind }) => kind === 'region').map(({ name }) => name),
      ),
    );
    for (const comparison of official) {
      const names = drawnRows(comparison).map(({ shortLabel }) => shortLabel);
      const region = names.findIndex((name) => regions.has(name));
      const country = names.indexOf('England');
      if (region !== -1 && country !== -1) expect(region, comparison.id).toBeLessThan(country);
    }
  });

  test('keep the publisher’s symbols, and show a true 0 as 0', () => {
    for (const benchmark of hub.benchmarks) {
      const cells = new Map(
        allYears(hub.measure(benchmark.measure), benchmark, {
          councils: hub.councils,
          home: hub.site.region,
        }).flatMap(({ comparison }) => comparison.rows.map((row) => [row.key, row] as const)),
      );
      for (const area of benchmark.areas) {
        const row = cells.get(area.codes.join('-'));
        if (row === undefined) throw new Error(`${area.name} is in no table.`);
        benchmark.years.forEach((year, index) => {
          const value = area.values[index];
          const cell = cellOf(row, String(year));
          expect(cell, `${area.name}, ${year}`).toMatchObject(
            typeof value === 'number'
              ? { kind: 'value', value }
              : { kind: 'gap', symbol: value?.symbol },
          );
        });
      }
    }
  });

  test('of fewer than 30 people are no percentage in any table, drawing or file', () => {
    const few = published.flatMap(({ measure, years, areas }) =>
      areas.flatMap(({ codes, values, bases = [] }) =>
        years.flatMap((year, index) =>
          typeof values[index] === 'number' && (bases[index] ?? Infinity) < FEWEST_FOR_PERCENT
            ? [{ measure, key: codes.join('-'), year, index }]
            : [],
        ),
      ),
    );
    expect(few.length).toBeGreaterThan(10);
    const shown = new Map(
      hub.benchmarks.map((benchmark) => {
        const measure = hub.measure(benchmark.measure);
        return [benchmark.measure, readSeries(writeSeries({ measure, benchmark })).benchmark];
      }),
    );
    for (const { measure, key, year, index } of few) {
      const series = shown.get(measure);
      const area = series?.areas.find(({ codes }) => codes.join('-') === key);
      expect(area?.values[index], `${key}, ${year}`).toEqual(gap(FEW));
      const { name } = hub.measure(measure);
      const cells = official
        .filter((comparison) => comparison.measure === name)
        .flatMap(({ id, rows }) =>
          rows
            .filter((row) => row.key === key)
            .flatMap((row) => {
              const ofYear = id.endsWith(`-${year}`) ? row.cells.value : undefined;
              return [row.cells[String(year)] ?? ofYear ?? []].flat();
            }),
        );
      expect(cells.length, `${key}, ${year}`).toBeGreaterThan(0);
      for (const cell of cells) expect(cell).toMatchObject({ kind: 'gap', symbol: FEW });
    }
  });

  test('mark on every chart of years the days that part them, and explain each in a note', () => {
    for (const benchmark of hub.benchmarks) {
      const name = hub.measure(benchmark.measure).name;
      for (const { chart, notes, id, measure } of official) {
        if (measure !== name || chart?.kind !== 'lines') continue;
        const years = chart.columns.map(({ year }) => year);
        const wanted = officialBreaks(benchmark, years[0] ?? 0, years.at(-1) ?? 0);
        expect(chart.breaks, id).toEqual(expect.arrayContaining(wanted));
        for (const { label } of wanted) {
          const note = benchmark.source.breaks.find((each) => each.label === label)?.note;
          expect(notes, id).toContain(note);
        }
      }
    }
  });

  test('tell of authorities that took over from others wherever they stand', () => {
    for (const { areas, source, measure: id } of hub.benchmarks) {
      for (const { from, to, note } of source.successions) {
        const keys = areas
          .filter(({ codes }) => codes.some((code) => [...from, ...to].includes(code)))
          .map(({ codes }) => codes.join('-'));
        const name = hub.measure(id).name;
        const telling = official.filter(
          ({ measure, chart, rows }) =>
            measure === name &&
            chart?.kind === 'lines' &&
            rows.some(({ key }) => keys.includes(key)),
        );
        for (const comparison of telling) expect(comparison.notes, comparison.id).toContain(note);
      }
    }
  });

  test('share one scale where small charts are read together, or say that one does not', () => {
    for (const council of hub.councils) {
      const percentages = councilSeries(council, hub).filter(
        ({ measure: { unit } }) => unit === 'percent',
      );
      const shared = percentages.filter(({ ownScale }) => !ownScale);
      expect(new Set(shared.map(({ spec }) => JSON.stringify(spec.axis))).size).toBeLessThan(2);
      for (const { ownScale, comparison, measure } of percentages) {
        const said = comparison.notes.includes(`${measure.name} is drawn on a scale of its own.`);
        expect(said, council.id).toBe(ownScale);
      }
    }
    for (const submission of hub.submissions) {
      for (const { panels } of behindMetrics(submission, hub)) {
        const axes = panels.map(({ comparison: { chart } }) => JSON.stringify(chart?.axis));
        expect(new Set(axes).size, submission.id).toBe(1);
      }
    }
  });
});
