import type { Measure } from '../../catalogue.ts';
import { officialPeople } from '../../measure/peopleSized.ts';
import { listOf, sentenceCase } from '../../words.ts';
import { valueIn, type Benchmark, type BenchmarkArea } from '../benchmark.ts';
import { changeInChance } from '../chance/changeInChance.ts';
import { shortText } from '../officialText.ts';
import { placeName } from '../placeName.ts';
import type { PanelAreas } from './behindPanel.ts';
import {
  changeHeading,
  changeSentence,
  conclusions,
  newestYear,
  wholeHeading,
  wholeSentence,
  type Said,
} from './changeWords.ts';
import { moveOf } from './move.ts';
import type { YearsAround } from './yearsAround.ts';

/** What is said of one council: the finding, and what may and may not be concluded. */
export interface AreaWords {
  readonly heading: string;
  readonly sentence: string;
  readonly said: readonly Said[];
}

/** The change around the start with its conclusions, or the whole series without any. */
export function areaWords(
  measure: Measure,
  benchmark: Benchmark,
  council: BenchmarkArea,
  { region, country }: PanelAreas,
  years: YearsAround,
): AreaWords {
  const places = { council, region, country };
  const whole = {
    heading: wholeHeading(measure, benchmark, places),
    sentence: wholeSentence(measure, benchmark, places),
    said: [],
  };
  if (years.kind === 'whole') return whole;
  const own = moveOf(benchmark, council, years);
  if (own === undefined) {
    const lacking = [years.from, years.to].filter(
      (year) => typeof valueIn(benchmark, council, year) !== 'number',
    );
    const said = `${sentenceCase(placeName(council))} has no official figure for ${listOf(lacking.map(String))}, so no change can be read from before ${years.since} to after it.`;
    return { ...whole, said: [{ text: said }] };
  }
  const inRegion = region && moveOf(benchmark, region, years);
  const beside = [inRegion, country && moveOf(benchmark, country, years)].filter(
    (move) => move !== undefined,
  );
  const chance = changeInChance(benchmark, council, years);
  return {
    heading: changeHeading(measure, own, inRegion, years, chance),
    sentence: changeSentence(measure, own, beside, years),
    said: conclusions(own, beside, years, benchmark, measure, chance),
  };
}

/** The newest value in people: "11.0% of about 310 social workers is about 34 leavers." */
export function peopleOf(measure: Measure, benchmark: Benchmark, area: BenchmarkArea): string[] {
  const year = newestYear(benchmark, area);
  const value = valueIn(benchmark, area, year);
  const base = area.bases?.[benchmark.years.indexOf(year)];
  if (typeof value !== 'number' || base === undefined || benchmark.base === undefined) return [];
  const amount = { value, text: shortText(value, measure) };
  const text = officialPeople(amount, base, benchmark.base, measure.counted);
  return text === undefined ? [] : [`In ${placeName(area)} in ${year}, ${text}.`];
}
