import type { Measure } from '../catalogue.ts';
import { fittingHeading } from '../comparison/comparison.ts';
import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import { countOf, listOf, midSentence, sentenceCase } from '../words.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';
import type { ChosenAreas } from './chosenAreas.ts';
import type { CouncilsChance } from './councilsChance.ts';
import { changeInChance } from './chance/changeInChance.ts';
import { isOfFew } from './fewPeople.ts';
import { officialChange, officialText, shortText } from './officialText.ts';
import { placeName, possessive } from './placeName.ts';
import { whenWords } from './whenWords.ts';

/** The finding, in 15 words at most: values for one or two councils, directions for more. */
export function councilsHeading(
  measure: Measure,
  benchmark: Benchmark,
  { chosen }: ChosenAreas,
  { pairDiffers }: Pick<CouncilsChance, 'pairDiffers'>,
): string {
  const { years } = benchmark;
  const name = midSentence(measure.name);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const areas = chosen.map(({ area }) => area);
  const count = chosen.flatMap(({ councils }) => councils).length;
  const when = first === last ? ` in ${last}` : `, ${first} to ${last}`;
  const [one, two, ...more] = areas;
  const where = one !== undefined && two === undefined ? placeName(one) : countOf(count, 'council');
  const plain = `${measure.name} in ${where}${when}`;
  if (one === undefined) return plain;
  // A percentage of few people is no finding: it moves far when one of them does.
  if (areas.some((area) => isOfFew(area, 0) || isOfFew(area, -1))) return plain;
  if (two === undefined) return fittingHeading([alone(one, measure, benchmark), plain]);
  const moves = directions(areas, name, first, last);
  if (more.length > 0) return fittingHeading([moves ?? plain, plain]);
  const now = [one, two].map((area) => area.values.at(-1));
  const [left, right] = now.map((value) =>
    typeof value === 'number' ? shortText(value, measure) : undefined,
  );
  const both =
    left === undefined || right === undefined
      ? undefined
      : left === right
        ? `The ${name} was ${left} in ${placeName(one)} and in ${placeName(two)} in ${last}`
        : sentenceCase(
            `${possessive(one)} ${name} was ${left} in ${last}, ${possessive(two)} ${right}`,
          );
  const careful = both !== undefined && pairDiffers === false && left !== right;
  return fittingHeading([
    careful ? `${both}: not clearly different` : (both ?? moves ?? plain),
    both ?? moves ?? plain,
    moves ?? plain,
    plain,
  ]);
}

/**
 * "Newham’s turnover rate fell from 26.6% in 2019 to 11.0% in 2025"; a change that chance alone
 * could explain is not called one.
 */
function alone(area: BenchmarkArea, measure: Measure, benchmark: Benchmark): string {
  const { years } = benchmark;
  const name = midSentence(measure.name);
  const { values } = area;
  const whose = sentenceCase(possessive(area));
  const [before] = values;
  const now = values.at(-1);
  const last = years.at(-1) ?? 0;
  if (typeof now !== 'number') return `${whose} ${name} has no figure for ${last}`;
  const text = shortText(now, measure);
  if (values.length < 2 || typeof before !== 'number') {
    return `${whose} ${name} was ${text} in ${last}`;
  }
  const first = years[0] ?? 0;
  if (before === now) return `${whose} ${name} was ${text} in ${first} and in ${last}`;
  if (changeInChance(benchmark, area, { from: first, to: last })?.isClear === false) {
    return `${whose} ${name} was ${shortText(before, measure)} in ${first} and ${text} in ${last}`;
  }
  const move = now < before ? 'fell' : 'rose';
  return `${whose} ${name} ${move} from ${shortText(before, measure)} in ${first} to ${text} in ${last}`;
}

/** "The turnover rate fell in 3 of 4 councils between 2019 and 2025"; not where figures are missing. */
function directions(
  areas: readonly BenchmarkArea[],
  name: string,
  first: number,
  last: number,
): string | undefined {
  const changes = areas.flatMap(({ values }) => {
    const before = values[0];
    const now = values.at(-1);
    return typeof before === 'number' && typeof now === 'number' ? [now - before] : [];
  });
  if (first === last || changes.length < areas.length) return undefined;
  const fell = changes.filter((change) => change < 0).length;
  const rose = changes.filter((change) => change > 0).length;
  const move = fell >= rose ? 'fell' : 'rose';
  const count = Math.max(fell, rose);
  if (count === 0) return undefined;
  const all = areas.length === 2 ? 'both' : `all ${areas.length}`;
  // A joint return is one area of two councils.
  const noun = areas.some(({ codes }) => codes.length > 1) ? 'areas' : 'councils';
  const where = count === areas.length ? all : `${count} of ${areas.length}`;
  return `The ${name} ${move} in ${where} ${noun} between ${first} and ${last}`;
}

/**
 * The newest values with their date, what chance explains, and what has no figure. The change over
 * the chosen years is told of one council; of more the table shows it better than a list would.
 */
export function councilsSentence(
  measure: Measure,
  { years, source }: Benchmark,
  { chosen, country }: ChosenAreas,
  {
    region,
    chance,
  }: {
    readonly region: BenchmarkArea | undefined;
    readonly chance: Pick<CouncilsChance, 'sentence'>;
  },
): string {
  const last = years.at(-1) ?? 0;
  const areas = chosen.map(({ area }) => area);
  const places = [region, country].filter((place) => place !== undefined);
  const said = (list: readonly BenchmarkArea[]): string[] =>
    list.flatMap((area) => {
      const value = area.values.at(-1);
      // The unit is said once.
      const tell = area === told ? officialText : shortText;
      return typeof value === 'number' ? [`${tell(value, measure)} in ${placeName(area)}`] : [];
    });
  const told = [...areas, ...places].find(({ values }) => typeof values.at(-1) === 'number');
  const own = said(areas);
  const beside = said(places);
  const values = [listOf(own), listOf(beside)].filter((words) => words !== '').join(', beside ');
  return [
    values === ''
      ? ''
      : `${whenWords(measure, { source }, last)}, the ${midSentence(measure.name)} was ${values}.`,
    areas.length > 1 ? '' : changes(measure, years, [...areas, ...places]),
    chance.sentence,
    ...areas.flatMap((area) => [begins(measure, years, area), missing(measure, years, area)]),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function changes(
  measure: Measure,
  years: readonly number[],
  areas: readonly BenchmarkArea[],
): string {
  if (years.length < 2) return '';
  const found = areas.flatMap((area) => {
    const { values } = area;
    const before = values[0];
    const now = values.at(-1);
    if (typeof before !== 'number' || typeof now !== 'number') return [];
    const change = officialChange(before, now, measure);
    const words = change === 'no change' ? 'the same' : change;
    return [{ words, name: placeName(area), then: shortText(before, measure) }];
  });
  // The unit and "then" are said once: a list of 5 would be hard to read.
  const said = found.map(({ words, name, then }, index) =>
    index === 0
      ? `${words} in ${name} (${then} then)`
      : `${words.replace(/ (?:percentage points|cases per worker)/, '')} in ${name} (${then})`,
  );
  return found.length === 0
    ? ''
    : `Set against reporting year ${years[0] ?? 0}, that is ${listOf(said)}.`;
}

/** The first figure of an area that has none in the first year, so that no change can be said. */
function begins(measure: Measure, years: readonly number[], area: BenchmarkArea): string {
  const { values } = area;
  const index = values.findIndex((value) => typeof value === 'number');
  const value = values[index];
  if (index < 1 || typeof value !== 'number' || typeof values.at(-1) !== 'number') return '';
  return `${sentenceCase(possessive(area))} first figure in these years is ${shortText(value, measure)} in ${years[index] ?? ''}.`;
}

/** Why the newest figure of an area is missing, and what its last one was. */
function missing(measure: Measure, years: readonly number[], area: BenchmarkArea): string {
  const { values } = area;
  const now = values.at(-1);
  if (typeof now === 'number' || now === undefined) return '';
  const index = values.findLastIndex((value) => typeof value === 'number');
  const value = values[index];
  const earlier =
    typeof value === 'number'
      ? `; its newest is ${shortText(value, measure)} in ${years[index] ?? ''}`
      : '';
  const place = sentenceCase(placeName(area));
  if (isOfFew(area, -1)) {
    return `${place} counted fewer than ${FEWEST_FOR_PERCENT} people in ${years.at(-1) ?? ''}, so no percentage is shown${earlier}.`;
  }
  return `${place} has no figure for ${years.at(-1) ?? ''} (${midSentence(now.reason)})${earlier}.`;
}
