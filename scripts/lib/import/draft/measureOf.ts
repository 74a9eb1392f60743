import { isWithin } from '../../../../src/domain/measure/range.ts';
import type { Unit } from '../../../../src/domain/measure/schema.ts';
import { namesMeasure } from '../../../../src/domain/submission/numbers/namesMeasure.ts';
import type { Known } from './draft.ts';
import type { FoundFigure } from './findFigures.ts';

type Measure = Known['measures'][number];

// What a plain number of a text can be a value of. Scores and spans of time say their unit.
const UNITS: Readonly<Record<FoundFigure['unit'], ReadonlySet<Unit>>> = {
  percent: new Set(['percent']),
  pounds: new Set(['pounds']),
  none: new Set(['count', 'cases-per-worker']),
};

/**
 * The measure that the words beside a figure name, in its unit and range. The words nearest to it
 * are heard first, and the longest name counts; `undefined` where no measure is named.
 */
export function measureOf(figure: FoundFigure, measures: readonly Measure[]): Measure | undefined {
  const fitting = measures.filter(
    (each) =>
      UNITS[figure.unit].has(each.unit) &&
      figure.values.every(({ value }) => isWithin(value, each)) &&
      (each.unit !== 'count' || figure.values.every(({ value }) => Number.isInteger(value))),
  );
  for (const words of figure.near) {
    const named = fitting
      .map((measure) => ({ measure, length: nameIn(words, measure) }))
      .filter(({ length }) => length > 0)
      .toSorted((a, b) => b.length - a.length);
    if (named[0] !== undefined) return named[0].measure;
  }
  return undefined;
}

/** The length of the longest name of the measure in the words; 0 where there is none. */
function nameIn(words: string, { name, synonyms }: Measure): number {
  const names = [name, name.replace(/ (?:rate|share)$/i, ''), ...synonyms];
  return Math.max(
    0,
    ...names
      .filter((each) => namesMeasure(words, { name: each, synonyms: [] }))
      .map((each) => each.length),
  );
}
