import type { QuotedFigure, QuotedTime } from './quotedFigure.ts';

/** Whether two quoted figures can be set side by side; if not, everything that stands in the way. */
export type Likeness =
  | { readonly same: true; readonly times: readonly QuotedTime[] }
  | { readonly same: false; readonly reasons: readonly string[] };

// The domain's own constant comes with the whole of zod, which a browser need not load.
const NOT_STATED = 'not-stated';

/**
 * Two figures are alike only with one measure, one stated definition, the same people counted and
 * a stated date in common. Reasons are clauses: "the dates differ (2023; 2024)".
 */
export function sameFigure(one: QuotedFigure, other: QuotedFigure): Likeness {
  if (one.measure !== other.measure) {
    return { same: false, reasons: [`the measures differ (${one.name}; ${other.name})`] };
  }
  const times = sharedTimes(one, other);
  const reasons = [
    ...definitionReasons(one, other),
    ...populationReasons(one, other),
    ...(times.length > 0 ? [] : [timeReason(one, other)]),
  ];
  return reasons.length === 0 ? { same: true, times } : { same: false, reasons };
}

function definitionReasons(one: QuotedFigure, other: QuotedFigure): string[] {
  const silent = silence(one.definition, other.definition);
  if (silent !== undefined) return [`how it is counted is not stated by ${silent}`];
  if (one.definition !== other.definition || !alike(one.definitionNote, other.definitionNote)) {
    return ['each counts it in its own way'];
  }
  // Two councils' own ways with no words to compare could be anything.
  return one.definition === 'local' && one.definitionNote === undefined
    ? ['each counts it in its own way']
    : [];
}

function populationReasons(one: QuotedFigure, other: QuotedFigure): string[] {
  const silent = silence(one.population, other.population);
  if (silent !== undefined) return [`who is counted is not stated by ${silent}`];
  return alike(one.population, other.population)
    ? []
    : [`different people or things are counted (“${one.population}” and “${other.population}”)`];
}

function timeReason(one: QuotedFigure, other: QuotedFigure): string {
  const [first, second] = [datesOf(one), datesOf(other)];
  const silent = silence(first || NOT_STATED, second || NOT_STATED);
  if (silent !== undefined) return `the date is not stated by ${silent}`;
  // The same dates of different groups.
  if (first === second) return 'the groups differ';
  return `the dates differ (${first}; ${second})`;
}

function silence(one: string, other: string): string | undefined {
  if (one === NOT_STATED) return other === NOT_STATED ? 'either' : 'the first';
  return other === NOT_STATED ? 'the second' : undefined;
}

function sharedTimes(one: QuotedFigure, other: QuotedFigure): QuotedTime[] {
  return one.times.filter((time) =>
    other.times.some((its) => its.period === time.period && alike(its.group, time.group)),
  );
}

function datesOf({ times }: QuotedFigure): string {
  return [...new Set(times.map(({ text }) => text))].join(', ');
}

function alike(one = '', other = ''): boolean {
  return plain(one) === plain(other);
}

/** Without capitals, stops and spaces to spare, which say nothing of what is counted. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
