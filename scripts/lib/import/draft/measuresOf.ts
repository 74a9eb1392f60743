import { isWithin } from '../../../../src/domain/measure/range.ts';
import type { Unit } from '../../../../src/domain/measure/schema.ts';
import { namesMeasure } from '../../../../src/domain/submission/numbers/namesMeasure.ts';
import type { Known } from './draft.ts';
import type { FoundFigure } from './findFigures.ts';

type Measure = Known['measures'][number];

// What a number of a text can be a value of. Scores and spans of time say their unit.
const UNITS: Readonly<Record<FoundFigure['unit'], ReadonlySet<Unit>>> = {
  percent: new Set(['percent']),
  pounds: new Set(['pounds']),
  none: new Set(['count', 'cases-per-worker']),
};

/**
 * The measures that the words beside a figure name, in its unit and range. Of names that stand in
 * one another the longest counts: "social worker turnover rate" is not also "turnover". More than
 * one measure means that a person has to choose.
 */
export function measuresOf(figure: FoundFigure, measures: readonly Measure[]): Measure[] {
  const named = measures
    .filter((each) => canBe(figure, each))
    .flatMap((measure) => {
      const name =
        figure.unit === 'none' ? countedAs(figure, measure) : nameIn(figure.near, measure);
      return name === undefined ? [] : [{ measure, name: name.toLowerCase() }];
    });
  return named
    .filter(({ name }) => !named.some((other) => other.name !== name && other.name.includes(name)))
    .map(({ measure }) => measure);
}

function canBe({ unit, values }: FoundFigure, measure: Measure): boolean {
  return (
    UNITS[unit].has(measure.unit) &&
    values.every(({ value }) => isWithin(value, measure)) &&
    (measure.unit !== 'count' || values.every(({ value }) => Number.isInteger(value)))
  );
}

/**
 * A count is of the things named right after it: by the measure's own name ("6 interns"), or by
 * its noun where the clause also names the measure ("396 people trained").
 */
function countedAs({ counted, near }: FoundFigure, measure: Measure): string | undefined {
  const own = nameIn(counted, measure);
  if (own !== undefined) return own;
  const { one, many } = measure.unitName ?? { one: '', many: '' };
  const isOfNoun = [one, many].some(
    (noun) => noun !== '' && ` ${counted.toLowerCase()}`.endsWith(` ${noun.toLowerCase()}`),
  );
  return isOfNoun ? nameIn(near, measure) : undefined;
}

/** The longest name of the measure in the words. */
function nameIn(words: string, { name, synonyms }: Measure): string | undefined {
  return [name, name.replace(/ (?:rate|share)$/i, ''), ...synonyms]
    .filter((each) => namesMeasure(words, { name: each, synonyms: [] }))
    .toSorted((a, b) => b.length - a.length)[0];
}
