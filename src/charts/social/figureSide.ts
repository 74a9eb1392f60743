import type { Measure } from '../../domain/catalogue.ts';
import { chartSpec, type DumbbellSpec } from '../../domain/comparison/chartSpec.ts';
import { quotedComparison, type Quotes } from '../../domain/comparison/quotedComparison.ts';
import { FEWEST_FOR_PERCENT, FEWEST_TO_COUNT } from '../../domain/measure/fewest.ts';
import { formatValue } from '../../domain/measure/formatValue.ts';
import { changeOf, keyFigureOf } from '../../domain/submission/keyFigure.ts';
import type { Metric, MetricValue } from '../../domain/submission/metric.ts';
import { valueLabel, valueTime } from '../../domain/submission/metricText.ts';
import type { Submission } from '../../domain/submission/submission.ts';
import { NOT_STATED } from '../../domain/text.ts';
import { midSentence, sentenceCase } from '../../domain/words.ts';
import { chartColours, PALETTE } from '../palette.ts';
import { placeChart } from '../place.ts';
import type { SheetPanel, SheetText } from '../sheet/sheet.ts';
import { fittingSize, setText, type TextBlock, type Type } from '../sheet/textBlock.ts';
import { DISC, spotlit, type CardSide } from './card.ts';

const ZOOM = 1.6;
const NAME: Type = { size: 28, bold: true, colour: PALETTE.ink, leading: 35 };
const WHO: Type = { size: 22, colour: PALETTE.muted, leading: 29 };
const WHEN: Type = { size: 25, colour: PALETTE.ink, leading: 33 };
const NUMBER_SIZES = [104, 88, 72, 60, 50, 42] as const;
const PAIR_SIZES = [72, 60, 50, 42, 36, 30] as const;
/** What may stand alone as the figure a practice is known by. A target is never a result. */
const ALONE: ReadonlySet<MetricValue['role']> = new Set(['single', 'after', 'cumulative']);

interface Block {
  readonly texts: readonly SheetText[];
  readonly panels?: readonly SheetPanel[];
  readonly height: number;
}

/**
 * The key figure of a submission for the disc: before and after as a chart, one value as a number,
 * each with who counted what and when. `undefined` where it has none that may stand alone.
 */
export function figureSide(
  submission: Submission,
  quotes: Quotes,
  measure: (id: string) => Measure,
  who: string,
): CardSide | undefined {
  const metric = keyFigureOf(submission.metrics);
  if (metric === undefined) return undefined;
  const of = measure(metric.measure);
  const middle = chartOf(submission, metric, quotes, of) ?? numbersOf(metric, of);
  if (middle === undefined) return undefined;
  const counted =
    metric.population === NOT_STATED
      ? 'who was counted is not stated'
      : midSentence(metric.population);
  const blocks = [
    (top: number): Block => setText(of.name, at(top), NAME, 2),
    middle,
    (top: number): Block => setText(`As ${who} counts it: ${counted}`, at(top), WHO, 3),
  ];
  const height = blocks.reduce((sum, place) => sum + place(0).height, 0);
  let top = DISC.y - height / 2;
  const placed = blocks.map((place) => {
    const block = place(top);
    top += block.height;
    return block;
  });
  return spotlit({
    texts: placed.flatMap(({ texts }) => texts),
    panels: placed.flatMap(({ panels = [] }) => panels),
  });
}

function at(top: number) {
  return { x: DISC.x - DISC.width / 2, top, width: DISC.width };
}

/** Before and after as the measure's own page draws them; `undefined` where it would not. */
function chartOf(
  submission: Submission,
  metric: Metric,
  quotes: Quotes,
  measure: Measure,
): ((top: number) => Block) | undefined {
  const alone = { ...submission, metrics: [metric] };
  const comparison = quotedComparison(measure, { ...quotes, submissions: [alone] });
  const spec = comparison && chartSpec(comparison);
  if (spec?.kind !== 'dumbbell' || spec.rows.length === 0) return undefined;
  const placed = placeChart(named(spec), DISC.width / ZOOM);
  return (top) => ({
    texts: [],
    panels: [
      {
        x: DISC.x - DISC.width / 2,
        y: Math.round(top + 16),
        zoom: ZOOM,
        spec: named(spec),
        placed,
        colours: chartColours(PALETTE.light),
      },
    ],
    height: placed.height * ZOOM + 30,
  });
}

/** Over the points stands when; who and what stand around the chart. */
function named(spec: DumbbellSpec): DumbbellSpec {
  return {
    ...spec,
    rows: spec.rows.map((row) => ({ ...row, label: row.when, detail: '', when: '' })),
  };
}

/** One value, or a before and an after, in figures with what they are and when. */
function numbersOf(metric: Metric, measure: Measure): ((top: number) => Block) | undefined {
  const change = changeOf(metric);
  const values = change === undefined ? metric.values : [change.before, change.after];
  const alone = values.length === 1 && values.every(({ role }) => ALONE.has(role));
  if (change === undefined && !alone) return undefined;
  if (values.some((value) => isFew(value, measure))) return undefined;
  const texts = values.map(({ value, qualifier }) =>
    sentenceCase(formatValue(value, measure, qualifier)),
  );
  const sizes = texts.map((text) =>
    fittingSize(
      text,
      DISC.width,
      alone ? NUMBER_SIZES : PAIR_SIZES,
      (each) => (alone && each <= 60 ? 2 : 1),
      true,
    ),
  );
  // A before and an after are one size, so that neither is louder.
  const size = Math.min(...sizes);
  const type = { size, bold: true, colour: PALETTE.ink, leading: Math.round(size * 1.1) };
  return (top) => {
    const blocks: TextBlock[] = [];
    let y = top + 12;
    values.forEach((value, index) => {
      const number = setText(texts[index] ?? '', at(y), type, 2);
      const time = setText(whenOf(value), at(y + number.height + 2), WHEN, 2);
      blocks.push(number, time);
      y += number.height + time.height + 14;
    });
    return { texts: blocks.flatMap((block) => block.texts), height: y - top + 6 };
  };
}

/** A card is seen without what the page says beside a figure of a few people. */
function isFew({ value, n = Infinity }: MetricValue, { unit }: Measure): boolean {
  if (unit === 'percent') return n < FEWEST_FOR_PERCENT;
  return unit === 'count' && value > 0 && value < FEWEST_TO_COUNT;
}

function whenOf(value: MetricValue): string {
  const plain = value.role === 'single' && value.group === undefined;
  return plain ? sentenceCase(valueTime(value)) : `${valueLabel(value)}, ${valueTime(value)}`;
}
