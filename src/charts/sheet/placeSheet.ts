import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { PublishedChart } from '../../domain/published-chart/publishedChart.ts';
import { sentenceCase } from '../../domain/words.ts';
import { PALETTE, WHITE } from '../palette.ts';
import { WIDE_WIDTH } from '../placed.ts';
import { markAt, ruleAt } from './mark.ts';
import { manyPanels, onePanel, type Part } from './placePanels.ts';
import type { Sheet } from './sheet.ts';
import { definitionsOf, footLines, type FootLine, type SheetHub } from './sheetWords.ts';
import { setText, stackText, type Type } from './textBlock.ts';

const MARGIN = 40;
const WIDTH = WIDE_WIDTH + 2 * MARGIN;
const ACROSS = { x: MARGIN, width: WIDE_WIDTH };
const LABEL_WIDTH = 92;
const MARK = 34;
/** Under 150 KB even where words stand dense, and drawn in a tenth of a second. */
const MOST_PIXELS = 2_400_000;

const TITLE: Type = { size: 27, bold: true, colour: PALETTE.ink, leading: 33 };
const SUBTITLE: Type = { size: 16, colour: PALETTE.muted, leading: 22 };
const LABEL: Type = { size: 13.5, bold: true, colour: PALETTE.ink, leading: 18 };
const SMALL: Type = { size: 13.5, colour: PALETTE.ink, leading: 18 };
const QUIET: Type = { size: 13.5, colour: PALETTE.muted, leading: 18 };

/**
 * A chart as a picture that stands alone in a paper or on a slide: finding, measure, chart, then
 * what a reader needs to judge and cite it. Five small charts fill a page of A4.
 */
export function placeSheet(chart: PublishedChart, hub: SheetHub): Sheet {
  const { title, panels } = chart;
  const common = panels.length > 1 ? commonSubtitle(panels) : panels[0].subtitle;
  const definitions = { title: 'What the measures count', words: definitionsOf(panels) };
  // An odd number of small charts leaves a place free.
  const aside = panels.length % 2 === 1 && panels.length > 1 ? definitions : undefined;
  const parts: Part[] = [];
  let y = MARGIN - 8;
  const add = (space: number, make: (top: number) => Part): void => {
    const part = make(y + space);
    parts.push(part);
    y += space + part.height;
  };
  add(0, (top) => setText(title, { ...ACROSS, top }, TITLE));
  if (common !== undefined) {
    add(6, (top) => setText(sentenceCase(common), { ...ACROSS, top }, SUBTITLE));
  }
  add(22, (top) =>
    panels.length === 1
      ? onePanel(panels[0], { ...ACROSS, top })
      : manyPanels(panels, { ...ACROSS, top }, common !== undefined, aside),
  );
  add(14, (top) => ({ texts: [], shapes: [ruleAt(MARGIN, top, WIDE_WIDTH)], height: 1 }));
  const lines = footLines(chart, aside === undefined ? definitions.words : []);
  for (const line of lines) add(8, (top) => labelled(line, top));
  add(20, (top) => foot(hub, top));
  const height = Math.ceil(y + MARGIN - 8);
  return {
    width: WIDTH,
    height,
    scale: scaleFor(height),
    background: WHITE,
    title,
    description: panels.map(({ sentence }) => sentence).join(' '),
    shapes: parts.flatMap(({ shapes = [] }) => shapes),
    panels: parts.flatMap(({ panels: placed = [] }) => placed),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

/** Two pixels for one where the picture stays light enough to be sent about; never less than one. */
function scaleFor(height: number): number {
  const most = Math.sqrt(MOST_PIXELS / (WIDTH * height));
  return Math.max(1, Math.min(2, Math.floor(most * 10) / 10));
}

function labelled({ label, words }: FootLine, top: number): Part {
  const { texts } = setText(label, { x: MARGIN, top, width: LABEL_WIDTH }, LABEL);
  const place = { x: MARGIN + LABEL_WIDTH, top, width: WIDE_WIDTH - LABEL_WIDTH };
  const block = stackText(words, place, SMALL, 3);
  return { texts: [...texts, ...block.texts], height: block.height };
}

/** The mark, who publishes it, and where it is. */
function foot(hub: SheetHub, top: number): Part {
  const place = { x: MARGIN + MARK + 12, width: WIDE_WIDTH - MARK - 12 };
  const name = setText(hub.name, { ...place, top: top - 1 }, LABEL);
  const address = setText(hub.address, { ...place, top: top - 1 + name.height }, QUIET);
  return {
    texts: [...name.texts, ...address.texts],
    shapes: markAt(MARGIN, top, MARK),
    height: Math.max(MARK, name.height + address.height),
  };
}

/** What all subtitles say after measure and unit, where they agree: places, years and basis. */
function commonSubtitle(panels: readonly Comparison[]): string | undefined {
  const [first, ...others] = panels.map(({ subtitle, measure, unit }) => {
    const own = `${measure}, ${unit}, `;
    return subtitle.startsWith(own) ? subtitle.slice(own.length) : undefined;
  });
  return others.every((words) => words === first) ? first : undefined;
}
