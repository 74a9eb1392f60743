import type { Measure } from '../catalogue.ts';
import { fittingHeading } from '../comparison/comparison.ts';
import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import { listOf, midSentence, sentenceCase } from '../words.ts';
import { changeInChance } from './chance/changeInChance.ts';
import { officialChange, officialText, shortText } from './officialText.ts';
import { valueIn, type Benchmark, type BenchmarkArea } from './benchmark.ts';
import { isOfFew } from './fewPeople.ts';
import { placeName, possessive } from './placeName.ts';
import { whenWords } from './whenWords.ts';

/** The newest movement of the home region and the country, in 15 words at most. */
export function officialHeading(
  measure: Measure,
  benchmark: Benchmark,
  places: readonly BenchmarkArea[],
): string {
  const name = midSentence(measure.name);
  const year = benchmark.years.at(-1) ?? 0;
  const country = places.find(({ kind }) => kind === 'country');
  const region = places.find(({ kind }) => kind === 'region');
  const ofCountry = country && movement(measure, benchmark, country, year);
  const both = region && country && besideHeading(measure, benchmark, region, country);
  const one = country && `${possessive(country)} ${name} ${ofCountry ?? 'is not known'} in ${year}`;
  const plain = `${measure.name}, official series to ${year}`;
  return fittingHeading([both ?? one ?? plain, one ?? plain, plain]);
}

/**
 * The newest figure of one council beside the country's, in 15 words at most. Councils are small:
 * "fell" and "rose" stand only where the change from the year before is more than chance explains.
 */
export function councilHeading(
  measure: Measure,
  benchmark: Benchmark,
  area: BenchmarkArea,
): string {
  const year = benchmark.years.at(-1) ?? 0;
  const country = benchmark.areas.find(({ kind }) => kind === 'country');
  const isClear = changeInChance(benchmark, area, { from: year - 1, to: year })?.isClear === true;
  const told = isClear ? movement : level;
  const own = told(measure, benchmark, area, year);
  const plain = `${measure.name}, ${placeName(area)}`;
  if (isOfFew(area, -1)) {
    return fittingHeading([`${plain}: fewer than ${FEWEST_FOR_PERCENT} people in ${year}`, plain]);
  }
  if (own === undefined) return fittingHeading([`${plain}: no figure in ${year}`, plain]);
  const one = sentenceCase(`${possessive(area)} ${midSentence(measure.name)} ${own} in ${year}`);
  const both = country && besideHeading(measure, benchmark, area, country, told);
  return fittingHeading([both ?? one, one, plain]);
}

/** "London’s turnover rate fell to 13.8% in 2025; England’s fell to 11.8%", where both have values. */
function besideHeading(
  measure: Measure,
  benchmark: Benchmark,
  area: BenchmarkArea,
  country: BenchmarkArea,
  told = movement,
): string | undefined {
  const year = benchmark.years.at(-1) ?? 0;
  const own = told(measure, benchmark, area, year);
  const beside = told(measure, benchmark, country, year);
  return own === undefined || beside === undefined
    ? undefined
    : sentenceCase(
        `${possessive(area)} ${midSentence(measure.name)} ${own} in ${year}; ${possessive(country)} ${beside}`,
      );
}

/** "was 11.8%"; `undefined` where the year has no value. */
function level(
  measure: Measure,
  benchmark: Benchmark,
  area: BenchmarkArea,
  year: number,
): string | undefined {
  const now = valueIn(benchmark, area, year);
  return typeof now === 'number' ? `was ${shortText(now, measure)}` : undefined;
}

/** "fell to 11.8%"; `undefined` where the year has no value. */
function movement(
  measure: Measure,
  benchmark: Benchmark,
  area: BenchmarkArea,
  year: number,
): string | undefined {
  const now = valueIn(benchmark, area, year);
  const before = valueIn(benchmark, area, year - 1);
  if (typeof now !== 'number') return undefined;
  // A heading has no room for "cases per worker"; the subtitle under it says the unit.
  const text = shortText(now, measure);
  if (typeof before !== 'number') return `was ${text}`;
  if (now === before) return `stayed at ${text}`;
  return `${now < before ? 'fell' : 'rose'} to ${text}`;
}

/** The newest value of each drawn area, and the country's change on the year before. */
export function officialSentence(
  measure: Measure,
  benchmark: Benchmark,
  drawn: readonly BenchmarkArea[],
): string {
  const year = benchmark.years.at(-1) ?? 0;
  const last = benchmark.years.length - 1;
  const told = drawn.find(({ values }) => typeof values[last] === 'number');
  const said = drawn.map((area) => {
    const value = valueIn(benchmark, area, year);
    // The unit is said once.
    const tell = area === told ? officialText : shortText;
    return typeof value === 'number'
      ? `${tell(value, measure)} in ${placeName(area)}`
      : `${isOfFew(area, last) ? 'of too few people to show' : 'not published'} for ${placeName(area)}`;
  });
  const country = drawn.find(({ kind }) => kind === 'country');
  const now = country && valueIn(benchmark, country, year);
  const before = country && valueIn(benchmark, country, year - 1);
  const change =
    typeof now === 'number' && typeof before === 'number'
      ? officialChange(before, now, measure)
      : undefined;
  const against =
    country === undefined || change === undefined
      ? ''
      : change === 'no change'
        ? `; in ${placeName(country)} it was the same a year before`
        : `; in ${placeName(country)} that is ${change} than a year before`;
  return `${whenWords(measure, benchmark, year)}, the ${midSentence(measure.name)} was ${listOf(said)}${against}.`;
}
