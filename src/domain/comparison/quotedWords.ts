import type { Measure } from '../catalogue.ts';
import { VALUE_ROLES } from '../submission/vocabulary.ts';
import { countOf, listOf, midSentence } from '../words.ts';
import { cellOf, fittingHeading, type Cell, type Row, type ValueCell } from './comparison.ts';

interface Pair {
  readonly row: Row;
  readonly before: ValueCell;
  readonly after: ValueCell;
  readonly change: string | undefined;
}

type Direction = 'fell' | 'rose' | 'did not change' | 'went';

const NOUNS: Readonly<Record<Direction, string>> = {
  fell: 'a fall',
  rose: 'a rise',
  'did not change': 'no change',
  went: 'a move',
};

/** Of one example, more changes than these are counted rather than told one by one. */
const MOST_TOLD = 3;

/** The rows of a quoted comparison: what councils report, and what is no result. */
export interface QuotedRows {
  readonly results: readonly Row[];
  readonly others: readonly Row[];
}

/** The finding in 15 words at most: what moved, or between which values figures stand. */
export function quotedHeading(measure: Measure, rows: QuotedRows): string {
  const examples = new Set(rows.results.map(({ href }) => href)).size;
  if (examples > 1) return ofSeveral(measure, rows.results.length, examples);
  const pairs = rows.results.flatMap(pairOf);
  const [pair, ...more] = pairs;
  if (pair === undefined) return withoutPairs(measure, rows);
  if (more.length > 0) {
    return fittingHeading([
      `${measure.name} ${tally(pairs)} before and after figures`,
      `${countOf(pairs.length, 'before and after figure')} reported`,
    ]);
  }
  const moved = `${pair.row.shortLabel} reports ${movement(pair)}`;
  const alone = rows.results.length > 1;
  return fittingHeading([
    `${measure.name}: ${moved}${alone ? '; others give one figure' : ''}`,
    `${measure.name}: ${moved}`,
    `${measure.name}: one example reports ${movement(pair)}`,
    `One example reports ${movement(pair)}`,
  ]);
}

/** Neither one of them nor a span from the least to the greatest: both would set them side by side. */
function ofSeveral({ name }: Measure, figures: number, examples: number): string {
  const counted = `${countOf(figures, 'figure')} from ${countOf(examples, 'example')}`;
  return fittingHeading([
    `${name}: ${counted}, each counted in its own way`,
    `${counted}, each counted in its own way`,
  ]);
}

function withoutPairs(measure: Measure, { results, others }: QuotedRows): string {
  const values = results.flatMap(latestOf).toSorted((a, b) => a.value - b.value);
  const [low] = values;
  const high = values.at(-1);
  if (low === undefined || high === undefined) {
    const kinds = kindsOf(others);
    return fittingHeading([`${measure.name}: examples report only ${kinds}`, `Only ${kinds}`]);
  }
  const [only] = results;
  if (results.length === 1 && only !== undefined) {
    return fittingHeading([
      `${measure.name}: ${only.shortLabel} reports ${low.text}`,
      `${measure.name}: one example reports ${low.text}`,
      `One example reports ${low.text}`,
    ]);
  }
  const figures = countOf(results.length, 'figure');
  return fittingHeading([
    `${measure.name}: ${only?.shortLabel ?? 'one example'} reports ${figures}`,
    `${measure.name}: one example reports ${figures}`,
    `One example reports ${figures}`,
  ]);
}

/** One sentence with both values and dates of a change, or how many figures there are. */
export function quotedSentence(measure: Measure, rows: QuotedRows): string {
  const pairs = rows.results.flatMap(pairOf);
  const [pair, ...more] = pairs;
  if (pair === undefined) return sentenceWithoutPairs(measure, rows);
  const alone = rows.results.length - pairs.length;
  const rest = alone === 0 ? '' : `; ${countOf(alone, 'figure stands', 'figures stand')} alone`;
  const one = new Set(rows.results.map(({ href }) => href)).size === 1;
  if (more.length > 0 && !(one && pairs.length <= MOST_TOLD)) {
    return `${measure.name} ${tally(pairs)} figures with a before and an after${rest}.`;
  }
  const moves = pairs.map(datedMovement).join('; ');
  return `${measure.name}: ${pair.row.shortLabel} reports ${moves}${rest}.`;
}

/** "a rise from 40% (2022) to 48% (2024), 8 percentage points higher". */
function datedMovement(pair: Pair): string {
  const { before, after, change } = pair;
  const direction = directionOf(pair);
  if (direction === 'did not change') return `${dated(before)} and again ${dated(after)}`;
  const size = change === undefined ? '' : `, ${change}`;
  return `${NOUNS[direction]} from ${dated(before)} to ${dated(after)}${size}`;
}

function sentenceWithoutPairs(measure: Measure, { results, others }: QuotedRows): string {
  const [only, ...more] = results;
  const value = only && latestOf(only)[0];
  if (only === undefined || value === undefined) {
    return `For ${midSentence(measure.name)}, examples report only ${kindsOf(others)}, which stand in the table.`;
  }
  if (more.length > 0) {
    return `Examples report ${countOf(results.length, 'figure')} for ${midSentence(measure.name)}; none of them has a before and an after.`;
  }
  const lack =
    measure.unit === 'percent-change'
      ? 'without the figures before and after'
      : 'with no earlier or later figure to compare';
  return `${measure.name}: ${only.shortLabel} reports ${dated(value)}, ${lack}.`;
}

/** "targets and running totals": what stands in the table though it is no result. */
function kindsOf(others: readonly Row[]): string {
  const roles = new Set(others.map((row) => cellOf(row, 'after')).map(roleOf));
  const kinds = [
    { role: VALUE_ROLES.target.label, words: 'targets' },
    { role: VALUE_ROLES.cumulative.label, words: 'running totals' },
    { role: VALUE_ROLES.comparison.label, words: 'comparison groups' },
  ];
  return listOf(kinds.filter(({ role }) => roles.has(role)).map(({ words }) => words));
}

function roleOf(cell: Cell): string | undefined {
  return cell.kind === 'value' ? cell.role : undefined;
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
    ? `no change from ${pair.after.text}`
    : `${NOUNS[direction]} from ${pair.before.text} to ${pair.after.text}`;
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
  if (parts.length === 1 && only !== undefined) {
    return `${only.words} in ${pairs.length === 2 ? 'both' : `all ${pairs.length}`}`;
  }
  return `${listOf(parts.map(({ words, count }) => `${words} in ${count}`))} of ${pairs.length}`;
}

function dated({ text, period }: ValueCell): string {
  return `${text} (${period ?? 'date not stated'})`;
}
