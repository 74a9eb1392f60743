import type { Measure } from '../../catalogue.ts';
import { axisFor } from '../../comparison/axis.ts';
import type { Citation, Column, Comparison, Row } from '../../comparison/comparison.ts';
import { shortValue } from '../../comparison/shortValue.ts';
import { unitWords } from '../../comparison/unitWords.ts';
import { FEWEST_FOR_PERCENT } from '../../measure/fewest.ts';
import { midSentence, sentenceCase } from '../../words.ts';
import type { Benchmark } from '../benchmark.ts';
import { chanceInShort, chanceNotes, noChanceNote } from '../chance/chanceNotes.ts';
import { STANDINGS } from '../chance/standing.ts';
import { officialCitation } from '../officialNotes.ts';
import { shortText } from '../officialText.ts';
import { placeName } from '../placeName.ts';
import { isOverYear } from '../whenWords.ts';
import { areasOfChoice, regionName, type AreaChoice, type AreaRegister } from './areaChoice.ts';
import { areaFigure, lineValue, type AreaFigure } from './areaFigures.ts';
import { AREA_COLUMNS, councilRow, lineRow } from './areaRow.ts';
import { areasHeading, areasSentence, choiceWords, type Line } from './areasWords.ts';
import { orderAreas, type AreaOrder } from './orderAreas.ts';
import { yearNotes } from './yearNotes.ts';

export interface AreasRequest {
  readonly choice: AreaChoice;
  readonly register: AreaRegister;
  /** By name unless told. */
  readonly order?: AreaOrder;
  /** Puts the councils under their regions, in the table. */
  readonly byRegion?: boolean;
  /** Where the likeness of councils comes from, for a choice of neighbours. */
  readonly likeness?: Citation | undefined;
}

const BY_NAME: AreaOrder = { by: 'name' };

/**
 * One year of an official series, council by council, with the range that chance alone would give
 * each and the lines of region and country. Where a measure is no share of people there are no
 * ranges, and a note says why.
 */
export function areasComparison(
  measure: Measure,
  benchmark: Benchmark,
  year: number,
  { choice, register, order = BY_NAME, byRegion = false, likeness }: AreasRequest,
): Comparison {
  const { areas, region, country } = areasOfChoice(benchmark, year, choice, register);
  const values = {
    region: lineValue(region, benchmark, year),
    country: lineValue(country, benchmark, year),
  };
  const figureOf = (area: (typeof areas)[number]): AreaFigure =>
    areaFigure(area, benchmark, year, values);
  const figures = orderAreas(areas, order, (area) => figureOf(area).value).map(figureOf);
  const lines: Line[] = [
    ...(region === undefined || values.region === undefined
      ? []
      : [{ area: region, value: values.region, standingOf: (f: AreaFigure) => f.againstRegion }]),
    ...(country === undefined || values.country === undefined
      ? []
      : [
          { area: country, value: values.country, standingOf: (f: AreaFigure) => f.againstCountry },
        ]),
  ];
  const regionAt = (index: number): string => {
    const area = figures[index]?.area;
    return area === undefined ? '' : regionName(area, benchmark);
  };
  const context = { measure, benchmark, year, register };
  const rows = [
    ...figures
      .map((figure) => councilRow(figure, context))
      .map((row, index) => ({ row, group: byRegion ? regionAt(index) : row.group }))
      // A sort keeps the order of rows within a region.
      .toSorted((a, b) => (a.group < b.group ? -1 : a.group > b.group ? 1 : 0))
      .map(({ row, group }) => ({ ...row, group })),
    ...lines.map(({ area }) => lineRow(figureOf(area), context)),
  ];
  const told = { measure, benchmark, year, choice, register, figures, lines };
  const who = choiceWords(choice, register);
  const unit = unitWords(measure);
  const ofYear = yearNotes(benchmark, year, [...areas, ...lines.map(({ area }) => area)]);
  return {
    id: `official-${measure.id}-${year}`,
    kind: 'official',
    measure: measure.name,
    heading: areasHeading(told),
    subtitle: `${measure.name}, ${unit}, ${who}, reporting year ${year}. ${benchmark.source.basis}`,
    sentence: areasSentence(told),
    caption: `${measure.name} (${unit}), ${who}, reporting year ${year}`,
    rowHeading: 'Council',
    unit,
    columns: columnsOf(measure, benchmark, lines),
    rows,
    chart: planOf(measure, benchmark, { figures, lines, first: rows[0], order }),
    definition: measure.definition,
    sources: [
      officialCitation(benchmark),
      ...(choice.kind === 'neighbours' && likeness !== undefined ? [likeness] : []),
    ],
    notes: [...ownNotes(measure, benchmark, figures, lines), ...ofYear],
    inShort: [benchmark.base === undefined ? noChanceNote(measure) : chanceInShort(), ...ofYear],
  };
}

function columnsOf(measure: Measure, { base }: Benchmark, lines: readonly Line[]): Column[] {
  const { value, range, low, high, region, country, base: ofHow } = AREA_COLUMNS;
  const code: Column = { key: 'code', heading: 'Area code', kind: 'text', onlyInFile: true };
  const rate: Column = { key: value, heading: measure.name, kind: 'value' };
  if (base === undefined) return [code, rate];
  return [
    code,
    rate,
    { key: range, heading: 'Range', kind: 'text', onlyOnPage: true },
    { key: low, heading: 'Range from', kind: 'value', onlyInFile: true },
    { key: high, heading: 'Range to', kind: 'value', onlyInFile: true },
    ...lines.map(({ area, value: reference }): Column => ({
      key: area.kind === 'country' ? country : region,
      heading: `Against ${placeName(area)} (${shortText(reference, measure)})`,
      fileHeading: `Against ${placeName(area)}`,
      kind: 'text',
    })),
    { key: ofHow, heading: 'Share of how many', kind: 'text', onlyOnPage: true },
  ];
}

interface Drawn {
  readonly figures: readonly AreaFigure[];
  readonly lines: readonly Line[];
  readonly first: Row | undefined;
  readonly order: AreaOrder;
}

function planOf(
  measure: Measure,
  { base }: Benchmark,
  { figures, lines, first, order }: Drawn,
): Comparison['chart'] {
  const reached = figures.flatMap(({ value, range }) =>
    value === undefined ? [] : [value, ...(range === undefined ? [] : [range.low, range.high])],
  );
  if (reached.length === 0) return undefined;
  const { value, low, high, region, country } = AREA_COLUMNS;
  const [line] = lines;
  return {
    kind: 'ranges',
    value,
    ...(base === undefined ? {} : { ends: { low, high } }),
    axis: axisFor([...reached, ...lines.map((each) => each.value)], measure.range, (each) =>
      shortValue(each, measure),
    ),
    ...(base === undefined || line === undefined
      ? {}
      : {
          clear: {
            key: line.area.kind === 'country' ? country : region,
            words: [STANDINGS.higher, STANDINGS.lower],
            from: line.area.name,
          },
        }),
    ...(order.first === undefined || first === undefined ? {} : { chosen: first.key }),
  };
}

function ownNotes(
  measure: Measure,
  { base }: Benchmark,
  figures: readonly AreaFigure[],
  lines: readonly Line[],
): string[] {
  if (base === undefined) return [noChanceNote(measure)];
  const judged = figures.filter(({ range }) => range !== undefined).length;
  return [
    ...(figures.some(({ tooFew }) => tooFew)
      ? [
          `A percentage of fewer than ${FEWEST_FOR_PERCENT} people is not shown: it moves too much when one person does.`,
        ]
      : []),
    `“Share of how many” is the number of ${base}, which each ${midSentence(measure.name)} is worked out from.`,
    ...chanceNotes({
      ranges: judged,
      lines: lines.map(({ area }) => placeName(area)),
      base,
      overYear: isOverYear(measure),
    }),
  ].map(sentenceCase);
}
