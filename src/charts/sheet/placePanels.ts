import { chartSpec, type ChartSpec } from '../../domain/comparison/chartSpec.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { chartColours, PALETTE, WHITE } from '../palette.ts';
import { placeChart } from '../place.ts';
import type { PlacedChart } from '../placed.ts';
import { placeLines } from '../placeLines.ts';
import type { SheetPanel, SheetShape, SheetText } from './sheet.ts';
import { setText, stackText, type Place, type TextBlock, type Type } from './textBlock.ts';

/** Small charts stand two in a row, this far apart. */
const GUTTER = 40;
const SMALL_HEIGHT = 225;
const ROW_GAP = 20;

const TITLE: Type = { size: 16, bold: true, colour: PALETTE.ink, leading: 21 };
const SUBTITLE: Type = { size: 14, colour: PALETTE.muted, leading: 19 };
const NOTE: Type = { size: 13.5, colour: PALETTE.ink, leading: 18 };

/** What was placed, and how much height it took. */
export interface Part {
  readonly texts: readonly SheetText[];
  readonly shapes?: readonly SheetShape[];
  readonly panels?: readonly SheetPanel[];
  readonly height: number;
}

/** Words for the place that an odd number of charts leaves free. */
export interface Aside {
  readonly title: string;
  readonly words: readonly string[];
}

/** One chart across the whole width; its words stand above and below it already. */
export function onePanel(comparison: Comparison, { x, top, width }: Place): Part {
  const spec = specOf(comparison);
  const placed = placeChart(spec, width);
  return { texts: [], panels: [panelAt(x, top, spec, placed)], height: placed.height };
}

/**
 * Small charts two in a row, those of a row on one line whatever the length of the words above
 * them. `short` leaves out what the subtitle of the whole says already.
 */
export function manyPanels(
  panels: readonly Comparison[],
  { x, top, width }: Place,
  short: boolean,
  aside?: Aside,
): Part {
  const cell = (width - GUTTER) / 2;
  const placeOf = (index: number, y: number): Place => ({
    x: x + (index % 2) * (cell + GUTTER),
    top: y,
    width: cell,
  });
  const parts: Part[] = [];
  let y = top;
  for (let first = 0; first < panels.length; first += 2) {
    const row = panels.slice(first, first + 2);
    const heads = row.map((panel, index) => panelHead(panel, placeOf(index, y), short));
    const under = y + Math.max(...heads.map(({ height }) => height)) + 8;
    const charts = row.map((panel, index) => smallPanel(panel, placeOf(index, under)));
    const beside = row.length < 2 && aside !== undefined ? [asidePart(aside, placeOf(1, y))] : [];
    parts.push(...heads, ...charts, ...beside);
    const end = Math.max(
      ...charts.map(({ height }) => under + height),
      ...beside.map(({ height }) => y + height),
    );
    y = end + ROW_GAP;
  }
  return {
    texts: parts.flatMap(({ texts }) => texts),
    panels: parts.flatMap(({ panels: placed = [] }) => placed),
    height: y - ROW_GAP - top,
  };
}

function panelHead(
  { heading, measure, unit, subtitle }: Comparison,
  place: Place,
  short: boolean,
): TextBlock {
  const title = setText(heading, place, TITLE);
  const top = place.top + title.height + 2;
  const words = short ? `${measure}, ${unit}` : subtitle;
  const under = setText(words, { ...place, top }, SUBTITLE);
  return { texts: [...title.texts, ...under.texts], height: title.height + 2 + under.height };
}

function smallPanel(comparison: Comparison, { x, top, width }: Place): Part {
  const spec = specOf(comparison);
  const placed =
    spec.kind === 'lines' ? placeLines(spec, width, SMALL_HEIGHT) : placeChart(spec, width);
  return { texts: [], panels: [panelAt(x, top, spec, placed)], height: placed.height };
}

function asidePart({ title, words }: Aside, place: Place): Part {
  const head = setText(title, place, TITLE);
  const top = place.top + head.height + 6;
  const block = stackText(words, { ...place, top }, NOTE, 7);
  return { texts: [...head.texts, ...block.texts], height: head.height + 6 + block.height };
}

function panelAt(x: number, y: number, spec: ChartSpec, placed: PlacedChart): SheetPanel {
  return { x, y: Math.round(y), zoom: 1, spec, placed, colours: chartColours(WHITE) };
}

function specOf(comparison: Comparison): ChartSpec {
  const spec = chartSpec(comparison);
  if (spec === undefined) throw new Error(`The comparison "${comparison.id}" has no drawing.`);
  return spec;
}
