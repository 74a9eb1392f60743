import type { Measure } from '../catalogue.ts';
import type { Council } from '../council/schema.ts';
import { areaOfCouncil, valueIn, type Benchmark } from './benchmark.ts';
import { shortText } from './officialText.ts';
import { reportingYearOf } from './reportingYear.ts';

/** The official figure of the same council and date as a quoted one, or why there is none. */
export type OfficialBeside =
  | {
      readonly kind: 'figure';
      readonly value: number;
      /** "11.0%". */
      readonly text: string;
      /** "Newham", "Kingston upon Thames and Richmond upon Thames". */
      readonly area: string;
      readonly year: number;
    }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Finds the official figure to name beside a quoted one, in words and never on an axis: only for
 * one area, and only where the quoted date is that of a reporting year.
 */
export function officialBeside(
  benchmark: Benchmark,
  measure: Measure,
  councils: readonly Council[],
  period: string,
): OfficialBeside {
  const none = (reason: string): OfficialBeside => ({ kind: 'none', reason });
  if (period === 'not-stated') return none('The figure has no date');
  const year = reportingYearOf(period, benchmark.source.yearEnds);
  if (year === undefined) return none('Its date is not that of a reporting year');
  const areas = new Set(councils.map((council) => areaOfCouncil(benchmark, council)));
  const [area] = areas;
  if (areas.size !== 1) return none('Councils that make separate returns');
  const value = area && valueIn(benchmark, area, year);
  if (area === undefined || value === undefined) {
    return none(`No official figure for reporting year ${year}`);
  }
  if (typeof value !== 'number') return none(value.reason);
  return { kind: 'figure', value, text: shortText(value, measure), area: area.name, year };
}
