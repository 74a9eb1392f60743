import { GAP_REASONS } from '../benchmark/gap.ts';
import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import { EVIDENCE } from '../submission/vocabulary.ts';
import { cellOf, MOST_HEADING_WORDS, type Cell, type Comparison, type Row } from './comparison.ts';

/** What makes a comparison fair, as a check of one: the words say what breaks it. */
export interface FairnessRule {
  readonly name: string;
  readonly faults: (comparison: Comparison) => readonly string[];
}

const MOST_LINES = 4;

/** Words that rank, judge or give a cause; those that say that nobody does are let be. */
const JUDGING =
  /\b(?:best|worst|top|bottom|rank\w*|league|medal|winn\w+|beats?|outperform\w*|because of|thanks to|due to|led to|resulted in)\b/i;
const DENYING = /(?:cannot|never|not) be ranked|are no ranks|does not show that[^.]*/gi;
/** A change of percentages given in per cent: "fell by 12%", "12% lower". */
const PERCENT_OF_PERCENT =
  /\b(?:by|up|down) \d[\d.]*%|\d% (?:lower|higher|more|fewer|less|fall|rise)/i;

/** Rules of one comparison by itself, whatever it is of. */
export const FAIRNESS_RULES: readonly FairnessRule[] = [
  {
    name: 'quoted figures share an axis only within one example, official ones come from one source',
    faults: (comparison) => {
      const drawn = drawnRows(comparison);
      if (comparison.kind === 'official') {
        return drawn.filter(({ source }) => source !== undefined).map(of('is quoted'));
      }
      const examples = new Set(drawn.map(({ href }) => href));
      return examples.size > 1 ? [`${examples.size} examples share an axis`] : [];
    },
  },
  {
    name: 'every drawn value has its measure, date, definition and who is counted',
    faults: (comparison) => [
      ...(comparison.measure === '' ? ['the comparison has no measure'] : []),
      ...(comparison.definition === '' ? ['the comparison has no definition'] : []),
      ...drawnRows(comparison).flatMap((row) => [
        ...drawnCells(comparison, row)
          .filter((cell) => cell.kind === 'value')
          .filter(({ period = '' }) => period === '' || period === 'date not stated')
          .map(() => `${row.label} is drawn without a date`),
        ...['definition', 'population']
          .map((key) => row.cells[key])
          .filter((cell) => cell?.kind === 'text' && /not stated$/i.test(cell.text))
          .map((cell) => `${row.label} is drawn with ${textOf(cell)}`),
      ]),
    ],
  },
  {
    name: 'a quoted figure that is not drawn says why, and a table without a chart says so',
    faults: (comparison) => {
      if (comparison.kind === 'official') return [];
      const silent = comparison.rows.filter(
        ({ drawn, notDrawn = '' }) => drawn === (notDrawn !== ''),
      );
      const lacking = (comparison.chart === undefined) !== (comparison.noChart !== undefined);
      return [
        ...silent.map(of('is undrawn without a reason, or drawn with one')),
        ...(lacking ? ['a missing chart has no reason'] : []),
      ];
    },
  },
  {
    name: 'one chart holds one definition and the same dates',
    faults: (comparison) => {
      const ways = new Set(
        drawnRows(comparison).map((row) => {
          const dates = drawnCells(comparison, row).map((cell) =>
            cell.kind === 'value' ? cell.period : '',
          );
          return JSON.stringify([textOf(row.cells.definition), ...dates]);
        }),
      );
      return comparison.kind === 'quoted' && ways.size > 1 ? ['rows are counted in two ways'] : [];
    },
  },
  {
    name: 'nothing is ranked, judged or given a cause',
    faults: (comparison) =>
      writtenBy(comparison)
        // A measure may be named after the top of a pay scale.
        .map((text) => text.replaceAll(comparison.measure, '').replace(DENYING, ''))
        .filter((text) => JUDGING.test(text)),
  },
  {
    name: 'a percentage of few people is shown nowhere: a quoted one is a count, an official one a gap',
    faults: ({ rows }) =>
      rows.flatMap((row) =>
        Object.values(row.cells)
          .filter((cell) => cell.kind === 'value')
          .filter(({ n = Infinity, text }) => n < FEWEST_FOR_PERCENT && text.includes('%'))
          .map(({ text, n }) => `${row.label}: ${text} of ${n ?? ''}`),
      ),
  },
  {
    name: 'a value that is missing has a reason, and no symbol but those that the hub explains',
    faults: (comparison) =>
      comparison.rows.flatMap((row) =>
        comparison.columns.flatMap(({ key }) => {
          const cell = cellOf(row, key);
          if (cell.kind === 'value')
            return Number.isFinite(cell.value) ? [] : [`${row.label}: ${key}`];
          if (cell.kind === 'text') return [];
          const known = cell.symbol === undefined || Object.hasOwn(GAP_REASONS, cell.symbol);
          return cell.reason !== '' && known ? [] : [`${row.label}: ${key}`];
        }),
      ),
  },
  {
    name: 'a change is in percentage points, never in per cent of per cent',
    faults: (comparison) => {
      if (comparison.unit !== 'percent') return [];
      const changes = comparison.rows.map(({ cells }) => textOf(cells.change));
      return [...writtenBy(comparison), ...changes].filter((text) => PERCENT_OF_PERCENT.test(text));
    },
  },
  {
    name: 'how we know stands beside each quoted claim, apart from its size',
    faults: (comparison) => {
      if (comparison.kind === 'official') return [];
      const labels: readonly string[] = Object.values(EVIDENCE).map(({ label }) => label);
      const shown = comparison.columns.some(({ key }) => key === 'evidence');
      return comparison.rows
        .filter(({ cells }) => !shown || !labels.includes(textOf(cells.evidence)))
        .map(of('has no strength of evidence'));
    },
  },
  {
    name: 'the axis starts at 0, or where a score starts, and holds every value',
    faults: (comparison) => {
      const { chart, unit } = comparison;
      if (chart === undefined) return [];
      const start = /^score from (\d+)/.exec(unit)?.[1];
      const { min, max } = chart.axis;
      const values = drawnRows(comparison)
        .flatMap((row) => drawnCells(comparison, row))
        .flatMap((cell) => (cell.kind === 'value' ? [cell.value] : []));
      return [
        ...(min > Number(start ?? 0) ? [`the axis starts at ${min}`] : []),
        ...values
          .filter((value) => value < min || value > max)
          .map((value) => `${value} is off it`),
      ];
    },
  },
  {
    name: 'a chart has at most four lines beside a quiet one, and a heading of 15 words',
    faults: (comparison) => {
      const lines = drawnRows(comparison).filter(({ reference }) => reference !== true).length;
      const words = comparison.heading.split(/\s+/).length;
      return [
        ...(comparison.chart?.kind === 'lines' && lines > MOST_LINES ? [`${lines} lines`] : []),
        ...(words > MOST_HEADING_WORDS ? [`${words} words: ${comparison.heading}`] : []),
      ];
    },
  },
  {
    name: 'an official comparison names its release, the day it was fetched and its licence',
    faults: ({ kind, sources }) => {
      if (kind === 'quoted') return sources.length === 0 ? ['it has no source'] : [];
      const [first] = sources;
      return first?.release === undefined ||
        first.retrieved === undefined ||
        first.licence === undefined ||
        first.attribution === undefined
        ? ['its source is not told in full']
        : [];
    },
  },
];

/** Everything that breaks a rule in a comparison: "rule: what". */
export function unfairnessOf(comparison: Comparison): readonly string[] {
  return FAIRNESS_RULES.flatMap(({ name, faults }) =>
    faults(comparison).map((fault) => `${comparison.id}, ${name}: ${fault}`),
  );
}

/** The rows that a chart shows: none without a chart. */
export function drawnRows({ chart, rows }: Pick<Comparison, 'chart' | 'rows'>): readonly Row[] {
  return chart === undefined ? [] : rows.filter(({ drawn }) => drawn);
}

function drawnCells({ chart }: Pick<Comparison, 'chart'>, row: Row): readonly Cell[] {
  if (chart === undefined) return [];
  const keys =
    chart.kind === 'lines'
      ? chart.columns.map(({ key }) => key)
      : chart.kind === 'dumbbell'
        ? [chart.from, chart.to]
        : [chart.value];
  return keys.map((key) => cellOf(row, key));
}

/** The words that the hub itself writes; names and notes of examples are their own. */
function writtenBy({ heading, subtitle, sentence, caption, noChart = '' }: Comparison): string[] {
  return [heading, subtitle, sentence, caption, noChart];
}

function textOf(cell: Cell | undefined): string {
  return cell?.kind === 'text' ? cell.text : '';
}

function of(fault: string): (row: Row) => string {
  return ({ label }) => `${label} ${fault}`;
}
