import { watchChart } from '../../charts/chart.client.ts';
import { drawings } from '../../charts/drawings.ts';
import { chartSpec, type ChartSpec } from '../../domain/comparison/chartSpec.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { comparisonCsv } from '../../domain/comparison/comparisonCsv.ts';
import { make } from '../search/dom.client.ts';
import { parseApart } from '../trustedTypes.ts';
import { withBase } from '../withBase.ts';
import { drawTable } from './drawTable.client.ts';
import { FIGURE_WORDS, figureWords, wrongFiguresMail } from './figureWords.ts';

export interface DrawOptions {
  /** Who hears of a mistake in the figures. */
  readonly email: string;
  /** Address of the file from the site's root. Without it the browser makes the file. */
  readonly csv?: string;
  /** Level of the finding's heading; 3 unless told. */
  readonly level?: 'h2' | 'h3' | 'h4';
  /** Whether the page opens with the definition, which then need not stand under the figure. */
  readonly defined?: boolean;
}

/** Files that the browser made, by the element they stand in: let go when it is drawn again. */
const files = new WeakMap<HTMLElement, string>();

/**
 * Fills an element with a comparison: element for element what ComparisonFigure.astro writes, from
 * the same functions, so that a figure chosen in the browser looks and reads like a built one.
 * Whatever stood in `host` goes. Whether the table was open is kept.
 */
export function drawComparison(
  host: HTMLElement,
  comparison: Comparison,
  { email, csv, level = 'h3', defined = false }: DrawOptions,
): void {
  const { id, heading, subtitle, sentence, kind } = comparison;
  const closed = host.querySelector('details.comparison-data:not([open])') !== null;
  const spec = chartSpec(comparison);
  const chart = spec && drawChart(spec, id);
  const data = make(
    'details',
    { class: 'govuk-details comparison-data' },
    make(
      'summary',
      { class: 'govuk-details__summary' },
      make(
        'span',
        { class: 'govuk-details__summary-text' },
        figureWords({ ...comparison, kind }).table,
      ),
    ),
    ...drawTable(comparison),
  );
  data.open = !closed;
  const earlier = files.get(host);
  if (earlier !== undefined) URL.revokeObjectURL(earlier);
  const file = csv === undefined ? madeFile(host, comparison) : withBase(csv);
  const figure = make(
    'figure',
    { class: 'comparison', 'aria-labelledby': `${id}-heading` },
    make(level, { id: `${id}-heading` }, heading),
    make('p', { class: 'comparison-subtitle' }, subtitle),
    make('p', { class: 'comparison-sentence' }, sentence),
    ...(chart === undefined ? [] : [chart]),
    data,
    drawFoot(comparison, { email, file, name: csv === undefined ? `${id}.csv` : '', defined }),
  );
  host.replaceChildren(figure);
  if (spec !== undefined && chart !== undefined) watchChart(chart, spec);
}

function drawChart(spec: ChartSpec, id: string): HTMLElement {
  const { wide, narrow } = drawings(spec, id);
  return make('div', { class: 'chart', 'data-chart': '' }, picture(wide), picture(narrow));
}

/** Parsed as the XML it is: what is no sound drawing stops here, and none of it can run. */
function picture(svg: string): Node {
  // In a page the namespace goes without saying; in XML it does not.
  const source = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return document.importNode(parseApart(source, 'image/svg+xml').documentElement, true);
}

function madeFile(host: HTMLElement, comparison: Comparison): string {
  const text = comparisonCsv(comparison, location.href);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  files.set(host, address);
  return address;
}

interface Foot {
  readonly email: string;
  readonly file: string;
  readonly name: string;
  readonly defined: boolean;
}

function drawFoot(comparison: Comparison, { email, file, name, defined }: Foot): HTMLElement {
  const { heading, definition, sources, notes } = comparison;
  const words = figureWords(comparison);
  return make(
    'div',
    { class: 'comparison-foot' },
    make(
      'dl',
      {},
      ...(defined ? [] : [drawTerm(words.definition, definition + words.caution)]),
      make(
        'div',
        {},
        make('dt', {}, words.sources),
        ...sources.map(({ text, href }) =>
          make(
            'dd',
            {},
            `${text} `,
            ...(href === undefined ? [] : [make('a', { href }, FIGURE_WORDS.seeSource)]),
          ),
        ),
      ),
      ...(notes.length === 0
        ? []
        : [
            drawTerm(
              FIGURE_WORDS.notes,
              make('ul', {}, ...notes.map((note) => make('li', {}, note))),
            ),
          ]),
    ),
    make(
      'p',
      { class: 'comparison-links no-print' },
      make('a', { href: file, download: name }, words.file),
      ' ',
      make('a', { href: wrongFiguresMail(email, heading, location.href) }, FIGURE_WORDS.wrong),
    ),
  );
}

function drawTerm(term: string, details: string | HTMLElement): HTMLElement {
  return make('div', {}, make('dt', {}, term), make('dd', {}, details));
}
