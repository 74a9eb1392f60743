import type { Measure } from '../../catalogue.ts';
import { fittingHeading } from '../../comparison/comparison.ts';
import { formatNumber } from '../../measure/formatValue.ts';
import { listOf, midSentence, sentenceCase } from '../../words.ts';
import { valueIn, type Benchmark, type BenchmarkArea } from '../benchmark.ts';
import { changesDiffer, type ChangeInChance } from '../chance/changeInChance.ts';
import { officialText, shortText } from '../officialText.ts';
import { placeName, possessive } from '../placeName.ts';
import { whenWords } from '../whenWords.ts';
import { amountOf, bothValues, directionOf, movedBy, type Move } from './move.ts';

/** The years of a change, and what they lie around. */
export interface Years {
  readonly from: number;
  readonly to: number;
  readonly since: string;
  readonly partly: boolean;
}

/** One council area beside its region and the country. */
export interface Places {
  readonly council: BenchmarkArea;
  readonly region: BenchmarkArea | undefined;
  readonly country: BenchmarkArea | undefined;
}

/**
 * The change of the council and of its region with its years, in 15 words at most. A change that
 * chance alone could explain is not called one: both values stand for themselves.
 */
export function changeHeading(
  measure: Measure,
  own: Move,
  region: Move | undefined,
  { from, to }: Pick<Years, 'from' | 'to'>,
  chance: ChangeInChance | undefined,
): string {
  const name = midSentence(measure.name);
  const whose = sentenceCase(possessive(own.area));
  const still = directionOf(own) === 'did not change';
  if (still || chance?.isClear === false) {
    const [before, after] = [shortText(own.before, measure), shortText(own.after, measure)];
    const values = `was ${before} in ${from} and ${still ? '' : `${after} `}in ${to}`;
    return fittingHeading([`${whose} official ${name} ${values}`, `Official ${name} ${values}`]);
  }
  const years = `${from} to ${to}`;
  const long = `${name} ${movedBy(own, measure)}, ${years}`;
  const brief = long.replace('percentage points', 'points');
  const beside =
    region === undefined
      ? ''
      : `; ${possessive(region.area)} ${
          directionOf(region) === directionOf(own)
            ? amountOf(region, measure, false)
            : movedBy(region, measure, false)
        }`;
  return fittingHeading([
    `${whose} official ${long}${beside}`,
    `${whose} official ${brief}${beside}`,
    `${whose} ${brief}${beside}`,
    `${whose} official ${long}`,
    `${whose} official ${brief}`,
    `Official ${brief}`,
  ]);
}

/** Both values and dates of the council, and its region's and country's over the same years. */
export function changeSentence(
  measure: Measure,
  own: Move,
  beside: readonly Move[],
  { from, to }: Years,
): string {
  const name = midSentence(measure.name);
  const where = placeName(own.area);
  const moved =
    directionOf(own) === 'did not change'
      ? `was ${officialText(own.after, measure)} in ${from} and in ${to}`
      : `${directionOf(own)} from ${shortText(own.before, measure)} (${from}) to ${officialText(own.after, measure)} (${to}), ${amountOf(own, measure)}`;
  const others = beside.map(
    (move) =>
      `in ${placeName(move.area)} it ${movedBy(move, measure, false)} (${bothValues(move, measure)})`,
  );
  const rest = others.length === 0 ? '' : ` Over the same years ${listOf(others)}.`;
  return `In ${where} the official ${name} ${moved}.${rest}`;
}

/** A conclusion: its lead stands out, "What may not be said". */
export interface Said {
  readonly lead?: string;
  readonly text: string;
}

/** A conclusion in one run of words. */
export function saidText({ lead, text }: Said): string {
  return lead === undefined ? text : `${lead}: ${text}`;
}

/** What may be said of a change, and what may not. */
export function conclusions(
  own: Move,
  beside: readonly Move[],
  years: Years,
  benchmark: Benchmark,
  measure: Measure,
  chance: ChangeInChance | undefined,
): Said[] {
  const direction = directionOf(own);
  const same = beside.filter((move) => directionOf(move) === direction);
  const what = measure.unit === 'percent' ? 'rate' : 'average';
  return [
    {
      lead: 'What may be said',
      text: `after ${years.since} the published ${what} ${direction}${comparedWith(own, beside, years, benchmark)}.`,
    },
    { text: chance === undefined ? noChance(benchmark) : chanceSentence(chance, years, measure) },
    {
      lead: 'What may not be said',
      text: `that the practice is why. ${because(same, direction)}${range(own, years, benchmark, measure)}`,
    },
    ...(years.partly
      ? [
          {
            text: `The practice began within reporting year ${years.to}, so that year is only partly after it.`,
          },
        ]
      : []),
  ];
}

/** A difference of two changes up to this may be the rounding of the four published values. */
const ROUNDING = 0.2;

/** ", by clearly more than in London, not clearly by more or less than in England". */
function comparedWith(
  own: Move,
  beside: readonly Move[],
  years: Years,
  benchmark: Benchmark,
): string {
  const direction = directionOf(own);
  const kinds = beside.map((move) => {
    const where = `in ${placeName(move.area)}`;
    if (direction === 'did not change' || directionOf(move) !== direction) {
      return { where, words: `while it ${directionOf(move)}` };
    }
    const difference = Math.abs(own.change) - Math.abs(move.change);
    const differs = changesDiffer(benchmark, [own.area, move.area], years);
    const more = difference > 0 ? 'more' : 'less';
    if (differs === true) return { where, words: `by clearly ${more} than` };
    if (differs === false) return { where, words: 'not clearly by more or less than' };
    return Number(Math.abs(difference).toFixed(1)) <= ROUNDING
      ? { where, words: 'by about as much as' }
      : { where, words: `by ${more} than` };
  });
  const groups = Map.groupBy(kinds, ({ words }) => words);
  return [...groups]
    .map(([words, members]) => `, ${words} ${listOf(members.map(({ where }) => where))}`)
    .join('');
}

function because(same: readonly Move[], direction: string): string {
  if (same.length === 0 || direction === 'did not change') {
    return 'Other things changed in these years too.';
  }
  const where = listOf(same.map(({ area }) => placeName(area)));
  return `It ${direction} in ${where} too, and other things changed in these years.`;
}

/**
 * Where the council stood in the years before: what moved then moved without the practice. A first
 * figure at the end of that range tends back to the middle by itself.
 */
function range(
  { area, before, change }: Move,
  { from }: Years,
  { years }: Benchmark,
  measure: Measure,
): string {
  const earlier = area.values.flatMap((value, index) => {
    const year = years[index] ?? Infinity;
    return typeof value === 'number' && year <= from ? [{ value, year }] : [];
  });
  const values = earlier.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const first = earlier[0]?.year;
  if (earlier.length < 2 || low === high || first === undefined) return '';
  const end = change < 0 && before === high ? 'highest' : 'lowest';
  const atEnd = change !== 0 && before === (change < 0 ? high : low);
  const back =
    earlier.length > 2 && atEnd
      ? ` The ${from} figure was the ${end} of these, and an unusual year is often followed by a more usual one.`
      : '';
  return ` Before that, from ${first} to ${from}, it had moved between ${shortText(low, measure)} and ${shortText(high, measure)}.${back}`;
}

function chanceSentence(
  { margin, isClear, counted: [before, after] }: ChangeInChance,
  { from, to }: Years,
  { counted }: Measure,
): string {
  const noun = counted?.many ?? 'people';
  const could = `With about ${formatNumber(before)} ${noun} counted in ${from} and ${formatNumber(after)} in ${to}, taken as two separate groups, chance alone would move it by more than ${margin.toFixed(1)} points about 1 time in 20`;
  return isClear
    ? `${could}: this change is more than that.`
    : `${could}: this change is not clearly different from chance.`;
}

function noChance({ base }: Benchmark): string {
  return base === undefined
    ? 'How much of this chance alone could explain cannot be worked out for this measure: a small change may be no change.'
    : 'How much of this chance alone could explain cannot be worked out: too few are counted, or their number is not published.';
}

/** The newest values, and between which the council's has stood; no change is claimed. */
export function wholeSentence(
  measure: Measure,
  benchmark: Benchmark,
  { council, region, country }: Places,
): string {
  const year = newestYear(benchmark, council);
  const now = [council, region, country].flatMap((area) => {
    const value = area && valueIn(benchmark, area, year);
    return area !== undefined && typeof value === 'number' ? [{ area, value }] : [];
  });
  const own = council.values.flatMap((value, index) =>
    typeof value === 'number' ? [{ value, year: benchmark.years[index] ?? 0 }] : [],
  );
  const values = own.map(({ value }) => value);
  const first = own[0]?.year ?? year;
  const stood =
    own.length < 3
      ? ''
      : ` From ${first} to ${year} it stood between ${shortText(Math.min(...values), measure)} and ${shortText(Math.max(...values), measure)} in ${placeName(council)}.`;
  return now.length === 0
    ? `No official ${midSentence(measure.name)} is published for ${placeName(council)}.`
    : `${whenWords(measure, benchmark, year)} the official ${midSentence(measure.name)} was ${listOf(now.map(({ area, value }, index) => `${index === 0 ? officialText(value, measure) : shortText(value, measure)} in ${placeName(area)}`))}.${stood}`;
}

/** The newest value of the council and of its region, in 15 words at most. */
export function wholeHeading(
  measure: Measure,
  benchmark: Benchmark,
  { council, region }: Places,
): string {
  const year = newestYear(benchmark, council);
  const name = midSentence(measure.name);
  const own = valueIn(benchmark, council, year);
  const other = region && valueIn(benchmark, region, year);
  const plain = `Official ${name}, ${benchmark.years[0] ?? year} to ${benchmark.years.at(-1) ?? year}`;
  if (typeof own !== 'number') return plain;
  const alone = `Official ${name} was ${shortText(own, measure)} in ${placeName(council)} in ${year}`;
  return fittingHeading([
    region === undefined || typeof other !== 'number'
      ? alone
      : `${alone}, ${shortText(other, measure)} in ${placeName(region)}`,
    alone,
    plain,
  ]);
}

export function newestYear({ years }: Benchmark, { values }: BenchmarkArea): number {
  const index = values.findLastIndex((value) => typeof value === 'number');
  return years[index] ?? years.at(-1) ?? 0;
}
