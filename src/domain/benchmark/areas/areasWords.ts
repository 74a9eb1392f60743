import type { Measure } from '../../catalogue.ts';
import { fittingHeading } from '../../comparison/comparison.ts';
import { regionInSentence } from '../../council/regionName.ts';
import type { Region } from '../../council/regions.ts';
import { listOf, midSentence } from '../../words.ts';
import type { Benchmark, BenchmarkArea } from '../benchmark.ts';
import type { Standing } from '../chance/standing.ts';
import { officialText, shortText } from '../officialText.ts';
import { placeName, possessive } from '../placeName.ts';
import { whenWords } from '../whenWords.ts';
import type { AreaChoice, AreaRegister } from './areaChoice.ts';
import type { AreaFigure } from './areaFigures.ts';

/** One of the lines that councils are seen against. */
export interface Line {
  readonly area: BenchmarkArea;
  readonly value: number;
  readonly standingOf: (figure: AreaFigure) => Standing | undefined;
}

export interface AreasTold {
  readonly measure: Measure;
  readonly benchmark: Benchmark;
  readonly year: number;
  readonly choice: AreaChoice;
  readonly register: AreaRegister;
  readonly figures: readonly AreaFigure[];
  /** The region before the country. */
  readonly lines: readonly Line[];
}

/** The choice as the subject of a subtitle: "London councils", "Barnet and the councils most like it". */
export function choiceWords(choice: AreaChoice, { councils }: AreaRegister): string {
  switch (choice.kind) {
    case 'region':
      return isRegion(choice.name, 'London')
        ? 'London councils'
        : `councils in ${inside(choice.name)}`;
    case 'neighbours': {
      const name = councils.find(({ id }) => id === choice.council)?.shortName ?? 'the council';
      return `${name} and the councils most like it`;
    }
    case 'everyone':
      return 'councils in England';
    case 'councils':
      return 'councils of your choice';
  }
}

/** The finding in 15 words at most: how many councils chance does not explain. */
export function areasHeading(told: AreasTold): string {
  const { measure, year, figures, lines } = told;
  const name = midSentence(measure.name);
  const plain = `${measure.name} by council, ${year}`;
  const [line] = lines;
  const ranged = figures.filter(({ range }) => range !== undefined);
  const judged = line && ranged.flatMap((figure) => line.standingOf(figure) ?? []);
  if (line === undefined || judged === undefined || judged.length < 2) {
    return fittingHeading([spread(told) ?? plain, plain]);
  }
  const clear = judged.filter((standing) => standing !== 'not-clear').length;
  const of = membersOf(told.choice, ranged);
  const subject = clear === 0 ? `None of ${of}` : `${clear} of ${of}`;
  const verb = clear === 1 ? 'differs' : 'differ';
  const than = `${possessive(line.area)} ${name}`;
  return fittingHeading([
    `${subject} ${verb} clearly from ${than} in ${year}`,
    `${clear} of ${judged.length} ${verb} clearly from ${than} in ${year}`,
    plain,
  ]);
}

/** The finding in full: how many stand where against each line, and how many have no range. */
export function areasSentence(told: AreasTold): string {
  const { measure, benchmark, year, figures, lines } = told;
  const when = whenWords(measure, benchmark, year);
  const [first, second] = lines;
  const judged = figures.filter(({ range }) => range !== undefined);
  if (first === undefined || judged.length === 0) {
    const range = spread(told);
    const against = lines.map(
      ({ area, value }) => `${officialText(value, measure)} in ${placeName(area)}`,
    );
    return range === undefined
      ? `${when}, none of these councils has a figure.`
      : `${when}, the ${midSentence(range).replace(` in ${year}`, '')}${against.length === 0 ? '' : `; it was ${against.join(' and ')}`}.`;
  }
  const of = membersOf(told.choice, judged);
  return [
    `${when}, ${counts(first, judged, { of, measure })}`,
    ...(second === undefined
      ? []
      : [`; against ${lineWords(second, measure)}, ${short(second, judged)}`]),
    '.',
    unjudged(figures),
  ].join('');
}

/** " 2 more have no figure and 1 counts too few people." Empty where all have a range. */
function unjudged(figures: readonly AreaFigure[]): string {
  const open = figures.filter(({ range }) => range === undefined);
  const few = open.filter(({ tooFew }) => tooFew).length;
  const missing = open.filter(({ value, tooFew }) => value === undefined && !tooFew).length;
  const baseless = open.length - few - missing;
  const parts = [
    { count: missing, words: missing === 1 ? 'has no figure' : 'have no figure' },
    { count: few, words: few === 1 ? 'counts too few people' : 'count too few people' },
    { count: baseless, words: baseless === 1 ? 'has no range' : 'have no range' },
  ].filter(({ count }) => count > 0);
  const said = parts.map(
    ({ count, words }, index) => `${count} ${index === 0 ? 'more ' : ''}${words}`,
  );
  return parts.length === 0 ? '' : ` ${listOf(said)}.`;
}

/** "4 of 32 London councils have a rate clearly higher than London’s 13.8%, 5 clearly lower and 23 not clearly different". */
function counts(
  line: Line,
  judged: readonly AreaFigure[],
  { of, measure }: { readonly of: string; readonly measure: Measure },
): string {
  const [higher, lower, open] = tally(line, judged);
  const subject =
    higher === 0 ? `none of ${of} has` : `${higher} of ${of} ${higher === 1 ? 'has' : 'have'}`;
  return `${subject} a ${shareWord(measure)} clearly higher than ${lineWords(line, measure)}, ${noneOr(lower)} clearly lower and ${noneOr(open)} not clearly different`;
}

function short(line: Line, judged: readonly AreaFigure[]): string {
  const [higher, lower, open] = tally(line, judged);
  return `${noneOr(higher)} ${higher === 1 ? 'is' : 'are'} clearly higher, ${noneOr(lower)} clearly lower and ${noneOr(open)} not clearly different`;
}

function noneOr(count: number): string {
  return count === 0 ? 'none' : String(count);
}

/** What a value of the measure is called: ranges stand on percentages, which are rates or shares. */
function shareWord({ name }: Measure): string {
  return /\brate$/.test(name) ? 'rate' : 'figure';
}

function tally(line: Line, judged: readonly AreaFigure[]): [number, number, number] {
  const standings = judged.map(line.standingOf);
  const count = (wanted: Standing): number =>
    standings.filter((standing) => standing === wanted).length;
  return [count('higher'), count('lower'), count('not-clear')];
}

/** "London’s turnover rate of 13.8%" without the name: "London’s 13.8%". */
function lineWords({ area, value }: Line, measure: Measure): string {
  return `${possessive(area)} ${shortText(value, measure)}`;
}

/** "Average caseload of 31 London councils ran from 10.1 to 17.2 in 2025". */
function spread({ measure, year, choice, figures }: AreasTold): string | undefined {
  const known = figures.filter(({ value }) => value !== undefined);
  const values = known.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const text = (value: number): string => shortText(value, measure);
  const of = `${measure.name} of ${membersOf(choice, known)}`;
  if (low === high) return `${of} was ${text(low)} in ${year}`;
  return `${of} ran from ${text(low)} to ${text(high)} in ${year}`;
}

/**
 * "32 London councils", "11 councils". Where one figure stands for two councils they are "29 London
 * council areas": 29 councils would be one too few.
 */
function membersOf(choice: AreaChoice, figures: readonly AreaFigure[]): string {
  const count = figures.length;
  const one = figures.some(({ area }) => area.codes.length > 1) ? 'council area' : 'council';
  const noun = count === 1 ? one : `${one}s`;
  return choice.kind === 'region' && isRegion(choice.name, 'London')
    ? `${count} London ${noun}`
    : `${count} ${noun}`;
}

function isRegion(name: string, region: Region): boolean {
  return name === region;
}

// Areas have the names of regions; what is none of them stands as it is.
function inside(name: string): string {
  return regionInSentence(name as Region);
}
