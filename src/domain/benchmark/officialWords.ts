import type { Measure } from '../catalogue.ts';
import { fittingHeading } from '../comparison/comparison.ts';
import { formatChange } from '../measure/formatValue.ts';
import { formatPartialDate } from '../submission/dateWords.ts';
import { listOf, midSentence } from '../words.ts';
import { officialText, shortText } from './officialText.ts';
import { valueIn, type Benchmark, type BenchmarkArea } from './benchmark.ts';

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
  const one = country && `${country.name}’s ${name} ${ofCountry ?? 'is not known'} in ${year}`;
  const plain = `${measure.name}, official series to ${year}`;
  return fittingHeading([both ?? one ?? plain, one ?? plain, plain]);
}

/** The newest movement of one council beside the country's, in 15 words at most. */
export function councilHeading(
  measure: Measure,
  benchmark: Benchmark,
  area: BenchmarkArea,
): string {
  const year = benchmark.years.at(-1) ?? 0;
  const country = benchmark.areas.find(({ kind }) => kind === 'country');
  const own = movement(measure, benchmark, area, year);
  const plain = `${measure.name}, ${area.name}`;
  if (own === undefined) return fittingHeading([`${plain}: no figure in ${year}`, plain]);
  const one = `${possessive(area.name)} ${midSentence(measure.name)} ${own} in ${year}`;
  const both = country && besideHeading(measure, benchmark, area, country);
  return fittingHeading([both ?? one, one, plain]);
}

/** "London’s turnover rate fell to 13.8% in 2025; England’s fell to 11.8%", where both have values. */
function besideHeading(
  measure: Measure,
  benchmark: Benchmark,
  area: BenchmarkArea,
  country: BenchmarkArea,
): string | undefined {
  const year = benchmark.years.at(-1) ?? 0;
  const own = movement(measure, benchmark, area, year);
  const beside = movement(measure, benchmark, country, year);
  return own === undefined || beside === undefined
    ? undefined
    : `${possessive(area.name)} ${midSentence(measure.name)} ${own} in ${year}; ${possessive(country.name)} ${beside}`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}’` : `${name}’s`;
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
  const values = drawn.map((area) => {
    const value = valueIn(benchmark, area, year);
    return typeof value === 'number'
      ? `${officialText(value, measure)} in ${area.name}`
      : `not published for ${area.name}`;
  });
  const country = drawn.find(({ kind }) => kind === 'country');
  const now = country && valueIn(benchmark, country, year);
  const before = country && valueIn(benchmark, country, year - 1);
  const change =
    typeof now === 'number' && typeof before === 'number'
      ? formatChange({ value: before }, { value: now }, measure)
      : undefined;
  const against =
    country === undefined || change === undefined
      ? ''
      : change === 'no change'
        ? `; in ${country.name} it was the same a year before`
        : `; in ${country.name} that is ${change} than a year before`;
  const end = formatPartialDate(`${year}-${benchmark.source.yearEnds}`);
  return `In the reporting year to ${end}, the ${midSentence(measure.name)} was ${listOf(values)}${against}.`;
}
