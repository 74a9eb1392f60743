import { addresses } from '../addresses.ts';
import type { Cell, Comparison, Row } from '../comparison/comparison.ts';
import { FEWEST_FOR_PERCENT } from '../measure/fewest.ts';
import { unitWords } from '../comparison/unitWords.ts';
import { listOf, midSentence } from '../words.ts';
import type { BenchmarkArea } from './benchmark.ts';
import {
  baseOf,
  figureOf,
  mappedCouncils,
  mappedRegions,
  standingOf,
  standingWords,
  type MapSubject,
} from './mapSubject.ts';
import { officialCitation, officialNotes } from './officialNotes.ts';
import { officialText, shortText } from './officialText.ts';
import { whenWords } from './whenWords.ts';

const ENGLAND = 'England and its regions';
const LONDON = 'Councils in London';

/**
 * One year of an official measure as the table, sentence, notes and file of its maps: the country,
 * its regions and the councils of London, each with its class.
 */
export function mapComparison(subject: MapSubject): Comparison {
  const { measure, benchmark, year } = subject;
  const country = benchmark.areas.filter(({ kind }) => kind === 'country');
  const regions = mappedRegions(subject).toSorted(byName);
  const councils = mappedCouncils(subject).toSorted((a, b) =>
    a.council.shortName.localeCompare(b.council.shortName, 'en-GB'),
  );
  const shown = [...country, ...regions.map(areaOf), ...new Set(councils.map(areaOf))];
  return {
    id: `map-${measure.id}`,
    kind: 'official',
    measure: measure.name,
    heading: `${measure.name} in London and in the regions of England, ${year}`,
    subtitle: `${measure.name}, ${unitWords(measure)}, reporting year ${year}. ${benchmark.source.basis}`,
    sentence: sentenceOf(subject),
    caption: `${measure.name}, reporting year ${year} (${unitWords(measure)}): what the maps show`,
    rowHeading: 'Region or council',
    unit: unitWords(measure),
    columns: [
      { key: 'code', heading: 'Area code', kind: 'text', onlyInFile: true },
      { key: 'figure', heading: String(year), kind: 'value' },
      { key: 'class', heading: 'Class on the map', kind: 'text' },
    ],
    rows: [
      ...country.map((area) => rowOf(area, subject, { label: area.name, group: ENGLAND })),
      ...regions.map(({ area, place }) =>
        rowOf(area, subject, {
          label: area.name,
          group: ENGLAND,
          href: addresses.region(place.region),
        }),
      ),
      ...councils.map(({ area, council, jointWith }) => ({
        ...rowOf(area, subject, {
          label:
            council.shortName +
            (jointWith === undefined ? '' : ` (one return with ${jointWith.shortName})`),
          group: LONDON,
          href: addresses.council(council.id),
        }),
        key: council.id,
      })),
    ],
    chart: undefined,
    definition: measure.definition,
    sources: [officialCitation(benchmark)],
    notes: [
      ...classNotes(subject),
      ...fewNotes(shown, subject),
      ...officialNotes(benchmark, shown),
    ],
  };
}

function rowOf(
  area: BenchmarkArea,
  subject: MapSubject,
  place: Pick<Row, 'label' | 'group' | 'href'>,
): Row {
  const figure = figureOf(area, subject);
  const base = baseOf(area, subject);
  const cells: Record<string, Cell> = {
    code: { kind: 'text', text: area.codes.join(' and ') },
    figure: figure.kind === 'value' && base !== undefined ? { ...figure, n: base } : figure,
    class: { kind: 'text', text: standingWords(area, subject) },
  };
  return {
    ...place,
    key: area.codes.join('-'),
    shortLabel: area.name,
    cells,
    drawn: area.kind !== 'country' && figure.kind === 'value',
  };
}

/** Where the country, its regions and the councils of London lie. Nobody is named as an end. */
function sentenceOf(subject: MapSubject): string {
  const { measure, benchmark, year } = subject;
  const name = midSentence(measure.name);
  const [country] = benchmark.areas.filter(({ kind }) => kind === 'country');
  const figure = country && figureOf(country, subject);
  const regions = rangeOf(mappedRegions(subject).map(areaOf), subject);
  const mapped = mappedCouncils(subject);
  const councils = rangeOf(mapped.map(areaOf), subject);
  const few = mapped.some(({ area }) => standingOf(area, subject) === 'no-class');
  const missing = mapped.filter(({ area }) => standingOf(area, subject) === 'no-figure').length;
  const parts = [
    figure?.kind === 'value' ? `${officialText(figure.value, measure)} in England` : undefined,
    regions && `${regions} among its regions`,
    councils &&
      `${councils} among councils in London${few ? ` that count ${FEWEST_FOR_PERCENT} people or more` : ''}`,
  ].filter((part) => part !== undefined);
  const gaps =
    missing === 0
      ? ''
      : ` ${missing} of the ${mapped.length} councils in London ${missing === 1 ? 'has' : 'have'} no figure.`;
  return parts.length === 0
    ? `No figure of the ${name} was published for reporting year ${year}.`
    : `${whenWords(measure, benchmark, year)}, the ${name} was ${listOf(parts)}.${gaps}`;
}

/** "from 9.8% to 13.8%", the unit once; `undefined` where none has a figure. */
function rangeOf(areas: readonly BenchmarkArea[], subject: MapSubject): string | undefined {
  const values = areas.flatMap((area) => {
    const figure = figureOf(area, subject);
    return figure.kind === 'value' ? [figure.value] : [];
  });
  if (values.length === 0) return undefined;
  const { measure } = subject;
  return `from ${shortText(Math.min(...values), measure)} to ${officialText(Math.max(...values), measure)}`;
}

function classNotes({ benchmark, classes }: MapSubject): string[] {
  const years = `${benchmark.years[0] ?? ''} to ${benchmark.years.at(-1) ?? ''}`;
  return classes === undefined
    ? []
    : [
        `Classes are equally wide and the same for every year, so that maps of two years can be set side by side. They are chosen so that nine in ten figures of England’s councils from ${years} lie within them; the first and last class also take what lies beyond. They are no ranks and no judgement.`,
        'Figures in neighbouring classes may not differ clearly: where few people are counted, chance alone moves a figure from one class to the next.',
      ];
}

function fewNotes(areas: readonly BenchmarkArea[], subject: MapSubject): string[] {
  const few = areas.filter((area) => standingOf(area, subject) === 'no-class');
  const { base } = subject.benchmark;
  if (few.length === 0 || base === undefined) return [];
  const named = few.map((area) => `${area.name} (${baseOf(area, subject) ?? 'not known'})`);
  return [
    `A percentage of fewer than ${FEWEST_FOR_PERCENT} people is not shown and has no class, since one person alone would move it: ${listOf(named)}. In brackets: ${base}.`,
  ];
}

function areaOf({ area }: { readonly area: BenchmarkArea }): BenchmarkArea {
  return area;
}

function byName(a: { readonly area: BenchmarkArea }, b: { readonly area: BenchmarkArea }): number {
  return a.area.name.localeCompare(b.area.name, 'en-GB');
}
