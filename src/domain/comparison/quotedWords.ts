import type { Measure } from '../catalogue.ts';
import { countOf, listOf, midSentence, sentenceCase } from '../words.ts';
import { cellOf, fittingHeading, type Row, type ValueCell } from './comparison.ts';

interface Pair {
  readonly row: Row;
  readonly before: ValueCell;
  readonly after: ValueCell;
  readonly change: string | undefined;
}

type Direction = 'fell' | 'rose' | 'did not change' | 'went';

/** The finding in 15 words at most: what moved, or between which values figures stand. */
export function quotedHeading(measure: Measure, results: readonly Row[]): string {
  const name = midSentence(measure.name);
  const pairs = results.flatMap(pairOf);
  const [pair] = pairs;
  if (pair !== undefined && pairs.length === 1) {
    const moved = movement(pair);
    return results.length === 1
      ? fittingHeading([
          `${pair.row.shortLabel} reports its ${name} ${moved}`,
          `${measure.name} ${moved}, one example reports`,
          `${measure.name} ${directionOf(pair)} in one example`,
        ])
      : fittingHeading([
          `${pair.row.shortLabel} reports its ${name} ${moved}; others give one figure`,
          `${measure.name} ${directionOf(pair)} in the one before and after reported`,
        ]);
  }
  if (pairs.length > 1) {
    return fittingHeading([
      `${measure.name} ${tally(pairs)} before and after figures`,
      `${countOf(pairs.length, 'before and after figure')} reported`,
    ]);
  }
  return withoutPairs(measure, results);
}

function withoutPairs(measure: Measure, results: readonly Row[]): string {
  const values = results.flatMap(latestOf).toSorted((a, b) => a.value - b.value);
  const [low] = values;
  const high = values.at(-1);
  if (low === undefined || high === undefined) {
    return fittingHeading([
      `${measure.name}: no results reported, only values of other kinds`,
      'No results reported, only values of other kinds',
    ]);
  }
  const spread = low.text === high.text ? low.text : `from ${low.text} to ${high.text}`;
  const [only] = results;
  if (results.length === 1 && only !== undefined) {
    return fittingHeading([
      `${measure.name}: ${only.shortLabel} reports ${low.text}`,
      `${measure.name}: one example reports ${low.text}`,
      `One example reports ${low.text}`,
    ]);
  }
  return fittingHeading([
    `${measure.name}: examples report ${spread}, each counted its own way`,
    `${measure.name}: examples report ${spread}`,
    `Examples report ${spread}`,
  ]);
}

/** One sentence with both values and dates of a change, or how many figures there are. */
export function quotedSentence(measure: Measure, results: readonly Row[]): string {
  const name = midSentence(measure.name);
  const pairs = results.flatMap(pairOf);
  const alone = results.length - pairs.length;
  const rest = alone === 0 ? '' : `; ${countOf(alone, 'figure stands', 'figures stand')} alone`;
  const [pair] = pairs;
  if (pair === undefined) {
    return withoutPairsSentence(name, results);
  }
  if (pairs.length > 1) {
    return `${measure.name} ${tally(pairs)} figures with a before and an after${rest}.`;
  }
  const { row, before, after, change } = pair;
  const size = change === undefined || directionOf(pair) === 'did not change' ? '' : `, ${change}`;
  const direction = directionOf(pair);
  const moved =
    direction === 'did not change'
      ? `was ${dated(before)} and stayed at ${dated(after)}`
      : `${direction} from ${dated(before)} to ${dated(after)}`;
  return `${sentenceCase(row.shortLabel)} reports that its ${name} ${moved}${size}${rest}.`;
}

function withoutPairsSentence(name: string, results: readonly Row[]): string {
  const [only, ...others] = results;
  const value = only && latestOf(only)[0];
  if (only === undefined || value === undefined) {
    return `No example reports a result for ${name}; the table holds values of other kinds.`;
  }
  if (others.length === 0) {
    return `${sentenceCase(only.shortLabel)} reports ${dated(value)} for ${name}, with no earlier or later figure to compare.`;
  }
  return `Examples report ${countOf(results.length, 'figure')} for ${name}; none of them has a before and an after.`;
}

function pairOf(row: Row): Pair[] {
  const before = cellOf(row, 'before');
  const after = cellOf(row, 'after');
  const change = cellOf(row, 'change');
  if (before.kind !== 'value' || after.kind !== 'value') return [];
  return [{ row, before, after, change: change.kind === 'text' ? change.text : undefined }];
}

function latestOf(row: Row): ValueCell[] {
  const after = cellOf(row, 'after');
  const before = cellOf(row, 'before');
  if (after.kind === 'value') return [after];
  return before.kind === 'value' ? [before] : [];
}

// Without a change in words the sources are too inexact to say which way it went: "under 1%".
function directionOf({ before, after, change }: Pair): Direction {
  if (change === undefined) return 'went';
  if (after.value === before.value) return 'did not change';
  return after.value < before.value ? 'fell' : 'rose';
}

function movement(pair: Pair): string {
  const direction = directionOf(pair);
  return direction === 'did not change'
    ? `stayed at ${pair.after.text}`
    : `${direction} from ${pair.before.text} to ${pair.after.text}`;
}

/** "fell in 2 and rose in 1 of 3". */
function tally(pairs: readonly Pair[]): string {
  const byDirection = Map.groupBy(pairs, directionOf);
  const order: readonly Direction[] = ['fell', 'rose', 'did not change', 'went'];
  const parts = order.flatMap((direction) => {
    const count = byDirection.get(direction)?.length ?? 0;
    const words = direction === 'went' ? 'cannot be judged' : direction;
    return count === 0 ? [] : [{ words, count }];
  });
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return `${only.words} in all ${pairs.length}`;
  return `${listOf(parts.map(({ words, count }) => `${words} in ${count}`))} of ${pairs.length}`;
}

function dated({ text, period }: ValueCell): string {
  return `${text} (${period ?? 'date not stated'})`;
}
