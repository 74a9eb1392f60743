import { addresses } from '../../addresses.ts';
import type { Measure } from '../../catalogue.ts';
import type { Cell, Row } from '../../comparison/comparison.ts';
import { cellOf } from '../../comparison/comparison.ts';
import { formatNumber } from '../../measure/formatValue.ts';
import { areaOfCouncil, type Benchmark } from '../benchmark.ts';
import { STANDINGS, type Standing } from '../chance/standing.ts';
import { officialRow } from '../officialRow.ts';
import { shortText } from '../officialText.ts';
import type { AreaRegister } from './areaChoice.ts';
import type { AreaFigure } from './areaFigures.ts';

/** Keys of the columns. */
export const AREA_COLUMNS = {
  value: 'value',
  /** Both ends in one, as readers see them; files have them as numbers. */
  range: 'range',
  low: 'low',
  high: 'high',
  region: 'region',
  country: 'country',
  base: 'base',
} as const;

export interface AreaRowContext {
  readonly measure: Measure;
  readonly benchmark: Benchmark;
  readonly year: number;
  readonly register: AreaRegister;
}

const COUNCILS = 'Councils';
const LINES = 'Region and country';
const NO_BASE = 'How many it is a share of is not published';
const THE_LINE = 'The line itself';

/** A council's figure as a row; drawn where it has a value to show. */
export function councilRow(figure: AreaFigure, context: AreaRowContext): Row {
  const { benchmark, register } = context;
  const members = register.councils.filter(
    (council) => areaOfCouncil(benchmark, council) === figure.area,
  );
  const [council, ...others] = members;
  return {
    ...rowOf(figure, context, COUNCILS),
    // A joint return has two pages: its name leads to neither.
    ...(council === undefined || others.length > 0
      ? {}
      : { href: addresses.council(council.id), shortLabel: council.shortName }),
    drawn: figure.value !== undefined,
  };
}

/** A region or the country as a row, and as a line across the chart. */
export function lineRow(figure: AreaFigure, context: AreaRowContext): Row {
  const own = figure.area.kind === 'country' ? AREA_COLUMNS.country : AREA_COLUMNS.region;
  const row = rowOf(figure, context, LINES);
  const cells = { ...row.cells, [own]: textCell(THE_LINE) };
  // What a country has against a region within it says nothing of councils.
  if (figure.area.kind === 'country') cells[AREA_COLUMNS.region] = textCell('Not compared');
  return { ...row, cells, drawn: figure.value !== undefined, reference: true };
}

function rowOf(figure: AreaFigure, context: AreaRowContext, group: string): Row {
  const { measure, benchmark, year } = context;
  const { area, value, base, range } = figure;
  const row = officialRow(area, benchmark, measure, { group, drawn: false });
  const published = cellOf(row, String(year));
  const end = (bound: number | undefined): Cell => {
    if (bound !== undefined) return valueCell(bound, measure, year);
    return value === undefined ? published : { kind: 'gap', reason: NO_BASE };
  };
  const against = (standing: Standing | undefined): Cell => {
    if (standing !== undefined) return textCell(STANDINGS[standing]);
    return value === undefined ? published : { kind: 'gap', reason: NO_BASE };
  };
  return {
    ...row,
    cells: {
      code: cellOf(row, 'code'),
      value:
        value === undefined || published.kind !== 'value'
          ? published
          : { ...published, ...(base === undefined ? {} : { n: base }) },
      range:
        range === undefined
          ? end(undefined)
          : textCell(`${shortText(range.low, measure)} to ${shortText(range.high, measure)}`),
      low: end(range?.low),
      high: end(range?.high),
      region: against(figure.againstRegion),
      country: against(figure.againstCountry),
      base:
        base === undefined
          ? { kind: 'gap', reason: 'Not published' }
          : textCell(formatNumber(Math.round(base))),
    },
  };
}

function valueCell(value: number, measure: Measure, year: number): Cell {
  const text = shortText(value, measure);
  return { kind: 'value', value, text, label: text, period: String(year) };
}

function textCell(text: string): Cell {
  return { kind: 'text', text };
}
