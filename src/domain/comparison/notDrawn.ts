import type { Measure } from '../catalogue.ts';
import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import { lacksOf } from '../submission/lacksOf.ts';
import type { Metric } from '../submission/metric.ts';
import { listOf, midSentence, sentenceCase } from '../words.ts';
import type { Figure } from './figures.ts';

/** A figure that may be drawn, with what says whether others may stand on its axis. */
export interface Candidate {
  readonly submission: string;
  readonly metric: Metric;
  readonly figure: Figure;
}

/** Why a row is not drawn; `sound` where nothing is wrong with the figure itself. */
export interface NotDrawn {
  readonly reason: string;
  readonly sound: boolean;
}

const NO_RESULT = {
  target: 'A target, not a result',
  cumulative: 'A running total, not a result',
  comparison: 'A group to compare with, not a result',
} as const;

/** What keeps a figure off every chart; `undefined` when nothing does. */
export function faultOf({ metric, figure }: Candidate, measure: Measure): string | undefined {
  if (figure.kind === 'other') {
    const { role } = figure.value;
    return role in NO_RESULT ? NO_RESULT[role as keyof typeof NO_RESULT] : undefined;
  }
  const values = [figure.before, figure.after].filter((value) => value !== undefined);
  const lacks = lacksOf(metric, values);
  if (lacks.length > 0) return `${sentenceCase(listOf(lacks))} not stated`;
  const few = values.some(({ n = Infinity }) => n < FEWEST_FOR_PERCENT);
  return measure.unit === 'percent' && few ? `Fewer than ${FEWEST_FOR_PERCENT} people` : undefined;
}

/**
 * Decides for each figure whether it is drawn. One axis holds one measure, one definition and the
 * same dates, and quoted figures of one example only: charts across councils are of official
 * figures. Of figures that an example counts in several ways, those of the way most of them share
 * are drawn, or the first it gives. An entry is `undefined` for a figure that is drawn.
 */
export function decideDrawn(
  candidates: readonly Candidate[],
  measure: Measure,
): readonly (NotDrawn | undefined)[] {
  const faults = candidates.map((candidate) => faultOf(candidate, measure));
  const sound = candidates.filter((_, index) => faults[index] === undefined);
  const results = candidates.filter(({ figure }) => figure.kind === 'result');
  const several = new Set(results.map(({ submission }) => submission)).size > 1;
  const ways = [...Map.groupBy(sound, wayOf).values()];
  const most = Math.max(0, ...ways.map((members) => members.length));
  const chosen = ways.find((members) => members.length === most) ?? [];
  const enough = chosen.flatMap(({ figure }) => valuesOf(figure)).length >= 2;
  return candidates.map((candidate, index) => {
    const fault = faults[index];
    if (fault !== undefined) return { reason: fault, sound: false };
    if (several) {
      return candidate.metric.definition === 'dfe-csww'
        ? { reason: 'Official figures are drawn in a chart of their own', sound: true }
        : { reason: 'Each example counts it in its own way', sound: false };
    }
    if (!chosen.includes(candidate)) {
      return { reason: 'Counted in another way than the rest', sound: false };
    }
    return enough ? undefined : { reason: 'One figure, with none to set beside it', sound: true };
  });
}

/** What the table says of a figure: whether and with what it can be compared. */
export function comparableWords(notDrawn: NotDrawn | undefined): string {
  if (notDrawn === undefined) return 'Yes, as drawn';
  const { reason, sound } = notDrawn;
  return sound ? reason : `Not comparable: ${midSentence(reason)}`;
}

/** Figures of one way may share an axis: one definition, the same dates. */
function wayOf({ metric, figure }: Candidate): string {
  const dates = figure.kind === 'result' ? [figure.before?.period, figure.after?.period] : [];
  return JSON.stringify([metric.definition, metric.definitionNote ?? '', ...dates]);
}

function valuesOf(figure: Figure): readonly unknown[] {
  if (figure.kind === 'other') return [];
  return [figure.before, figure.after].filter((value) => value !== undefined);
}
