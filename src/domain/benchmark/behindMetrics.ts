import type { Catalogue, Measure } from '../catalogue.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Council } from '../council/schema.ts';
import { councilFinder } from '../council/councilsNamed.ts';
import { statedStart } from '../submission/started.ts';
import type { Metric } from '../submission/metric.ts';
import type { Submission } from '../submission/submission.ts';
import { listOf, midSentence } from '../words.ts';
import { behindAxis, behindPanel, type PanelAreas } from './behind/behindPanel.ts';
import { changeTable, type ChangeTable } from './behind/changeTable.ts';
import { areaWords, peopleOf } from './behind/areaWords.ts';
import { saidText, type Said } from './behind/changeWords.ts';
import { ownFigure } from './behind/ownFigures.ts';
import { yearsAround, type YearsAround } from './behind/yearsAround.ts';
import type { Benchmark } from './benchmark.ts';
import { chosenAreas, type ChosenAreas } from './chosenAreas.ts';

/** The official series behind the figures of one measure that an example quotes. */
export interface BehindMeasure {
  /** Unique in the hub: "newham-workforce-strategy-turnover-rate". */
  readonly id: string;
  readonly measure: Measure;
  readonly heading: string;
  /** One panel for each region that the councils lie in, on one axis. */
  readonly panels: readonly [BehindPanel, ...BehindPanel[]];
  /** Why no change is read from the series, where none is. */
  readonly whole: string | undefined;
  /** What the example itself gives, and how that differs: one sentence or two for each figure. */
  readonly own: readonly string[];
  /** What the official figure counts, where the example counts otherwise or does not say how. */
  readonly counts: string | undefined;
  /** Which councils the example's figures may take in, where its provider serves more than it names. */
  readonly scope: string | undefined;
  /** What makes figures of the measure mislead, as far as it concerns these councils. */
  readonly traps: readonly string[];
}

/** Councils of one region beside the region and the country. */
export interface BehindPanel {
  readonly comparison: Comparison;
  /** Values before and after, where a change can be read. */
  readonly change: ChangeTable | undefined;
  /** What may and may not be concluded; empty where no change can be read. */
  readonly said: readonly Said[];
}

type Hub = Pick<Catalogue, 'benchmarks' | 'measure' | 'council' | 'provider' | 'councils'>;

/** More councils than these would make more lines than can be read; they stand on their own pages. */
const MOST_COUNCILS = 2;

/** The official series behind an example's figures: one entry a measure, in the figures' order. */
export function behindMetrics(submission: Submission, hub: Hub): readonly BehindMeasure[] {
  const byMeasure = Map.groupBy(submission.metrics ?? [], ({ measure }) => measure);
  return [...byMeasure].flatMap(([id, metrics]) => {
    const benchmark = hub.benchmarks.find(({ measure }) => measure === id);
    const councils = councilsOf(submission, hub);
    const areas = benchmark && chosenAreas(benchmark, councils);
    if (benchmark === undefined || areas === undefined) return [];
    const count = areas.chosen.length;
    return count === 0 || count > MOST_COUNCILS
      ? []
      : behindMeasure(submission, hub.measure(id), benchmark, metrics, areas, hub);
  });
}

/** The example's councils, and those that its provider serves as well: their figures may be in it. */
function councilsOf(submission: Submission, { council, provider }: Hub): Council[] {
  const served =
    submission.provider === undefined
      ? []
      : provider(submission.provider).serves.filter(({ to }) => to === undefined);
  const ids = new Set([...submission.councils, ...served.map((each) => each.council)]);
  return [...ids].map((id) => council(id));
}

function behindMeasure(
  submission: Submission,
  measure: Measure,
  benchmark: Benchmark,
  metrics: readonly Metric[],
  areas: ChosenAreas,
  hub: Hub,
): BehindMeasure[] {
  const id = `${submission.id}-${measure.id}`;
  const own = areas.chosen.map(({ area }) => area);
  const years = yearsAround(submission, metrics, benchmark, own);
  const groups = panelAreas(areas);
  const all = groups.flatMap(({ chosen, region }) => [...chosen.map(({ area }) => area), region]);
  const axis = behindAxis(
    measure,
    [...all, areas.country].filter((area) => area !== undefined),
  );
  const [first, ...others] = groups.map((group, index) => {
    const panelId = index === 0 ? id : `${id}-${index + 1}`;
    const panel = panelOf(submission, measure, benchmark, group, years, panelId);
    const { comparison } = panel;
    const chart = comparison.chart && { ...comparison.chart, axis };
    return { ...panel, comparison: { ...comparison, chart } };
  });
  if (first === undefined) return [];
  const who = nameOf(submission, hub);
  const quoted = submission.councils.map((council) => hub.council(council));
  return [
    {
      id,
      measure,
      heading:
        others.length === 0
          ? first.comparison.heading
          : `Official ${midSentence(measure.name)} of the councils that ${who} serves`,
      panels: [first, ...others],
      whole: years.kind === 'whole' ? years.reason : undefined,
      own: metrics.map((metric) => ownFigure(who, metric, measure, benchmark, quoted)),
      counts: metrics.every(({ definition }) => definition === 'dfe-csww')
        ? undefined
        : measure.definition,
      scope: scopeOf(submission, who, areas, hub),
      traps: trapsFor(measure, areas, hub),
    },
  ];
}

/** Councils of one region share a panel: they have the same lines beside them. */
function panelAreas({ chosen, regions, country }: ChosenAreas): PanelAreas[] {
  const byRegion = Map.groupBy(chosen, ({ councils }) => councils[0]?.region);
  return [...byRegion].map(([name, members]) => ({
    chosen: members,
    region: regions.find((region) => region.name === name),
    country,
  }));
}

function panelOf(
  submission: Submission,
  measure: Measure,
  benchmark: Benchmark,
  group: PanelAreas,
  years: YearsAround,
  id: string,
): BehindPanel {
  const councils = group.chosen.map(({ area }) => area);
  const wide = [group.region, group.country].filter((area) => area !== undefined);
  const words = councils.map((area) => areaWords(measure, benchmark, area, group, years));
  const [first] = words;
  const said = words.flatMap((each) => each.said);
  const people = councils.flatMap((area) => peopleOf(measure, benchmark, area));
  const cautions = [...(years.kind === 'whole' ? [years.reason] : []), ...said.map(saidText)];
  const comparison = behindPanel(measure, benchmark, group, statedStart(submission), {
    id,
    heading:
      words.length === 1 && first !== undefined
        ? first.heading
        : `Official ${midSentence(measure.name)}, ${listOf(councils.map(({ name }) => name))}`,
    sentence: words.map(({ sentence }) => sentence).join(' '),
    notes: [...cautions, ...people],
    inShort: cautions,
  });
  return {
    comparison,
    change:
      years.kind === 'change'
        ? changeTable(measure, benchmark, [...councils, ...wide], years)
        : undefined,
    said,
  };
}

/** The measure's traps, without those that are about other councils alone. */
function trapsFor({ traps }: Measure, { chosen }: ChosenAreas, { councils }: Hub): string[] {
  const find = councilFinder(councils);
  const own = new Set(chosen.flatMap((each) => each.councils.map(({ id }) => id)));
  return traps.filter((trap) => {
    const named = find(trap);
    return named.length === 0 || named.some(({ id }) => own.has(id));
  });
}

/** That the example may speak for fewer councils than its provider counts. */
function scopeOf(
  { councils }: Submission,
  who: string,
  { chosen }: ChosenAreas,
  { council }: Hub,
): string | undefined {
  const others = chosen
    .flatMap((each) => each.councils)
    .filter(({ id }) => !councils.includes(id))
    .map(({ shortName }) => shortName);
  if (others.length === 0) return undefined;
  const named = listOf(councils.map((id) => council(id).shortName));
  return `The example names ${named}. ${who} serves ${listOf(others)} as well, so its figures may take in all of them.`;
}

/** Whose figures they are: the provider's, else the councils'. */
function nameOf(submission: Submission, { council, provider }: Hub): string {
  if (submission.provider !== undefined) return provider(submission.provider).name;
  return listOf(submission.councils.map((id) => council(id).shortName));
}
