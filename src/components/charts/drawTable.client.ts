import type { Cell, Comparison } from '../../domain/comparison/comparison.ts';
import { comparisonTable, type TableRow } from '../../domain/comparison/comparisonTable.ts';
import { make } from '../search/dom.client.ts';
import { withBase } from '../withBase.ts';
import * as say from '../../words/charts.ts';
import { FIGURE_WORDS } from './figureWords.ts';

/** The table of a comparison, element for element what ComparisonTable.astro writes. */
export function drawTable(comparison: Comparison): HTMLElement[] {
  const { id, caption, rowHeading, kind } = comparison;
  const { columns, groups, ranged, symbols } = comparisonTable(comparison);
  const quoted = kind === 'quoted';
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, rowHeading),
    ...columns.map((column) =>
      make(
        'th',
        { scope: 'col', ...(column.kind === 'value' && !quoted ? { class: 'number' } : {}) },
        column.heading,
      ),
    ),
  );
  const bodies = groups.map(([heading, rows]) =>
    make(
      'tbody',
      {},
      ...(heading === undefined
        ? []
        : [
            make(
              'tr',
              {},
              make('th', { scope: 'rowgroup', colspan: String(columns.length + 1) }, heading),
            ),
          ]),
      ...rows.flatMap((row) => rowElements(row, quoted)),
    ),
  );
  const box = make(
    'div',
    {
      class: `comparison-table ${kind}${ranged ? ' ranged' : ''}`,
      role: 'region',
      'aria-labelledby': `${id}-caption`,
      tabindex: '0',
    },
    make(
      'table',
      {},
      make('caption', { id: `${id}-caption` }, caption),
      make('thead', {}, head),
      ...bodies,
    ),
  );
  if (symbols.length === 0) return [box];
  const list = make(
    'ul',
    { class: 'comparison-symbols', 'aria-label': FIGURE_WORDS.symbols },
    ...symbols.map(([symbol, reason]) => make('li', {}, make('strong', {}, symbol), ` ${reason}`)),
  );
  return [box, list];
}

function rowElements({ row, cells, note }: TableRow, quoted: boolean): HTMLElement[] {
  const name =
    row.href === undefined ? row.label : make('a', { href: withBase(row.href) }, row.label);
  const first = make(
    'tr',
    note === undefined ? {} : { class: 'noted' },
    make('th', { scope: 'row', ...(note === undefined ? {} : { rowspan: '2' }) }, name),
    ...cells.map(({ column, cell }) =>
      make(
        'td',
        { class: column.kind === 'value' && !quoted ? 'number' : 'words' },
        ...cellNodes(cell, quoted),
      ),
    ),
  );
  if (note === undefined) return [first];
  const words = make('p', { class: 'row-note' }, say.rowNote(note));
  return [first, make('tr', {}, make('td', { colspan: String(cells.length) }, words))];
}

/** What ComparisonCell.astro writes; `dated` puts the period under the value. */
function cellNodes(cell: Cell, dated: boolean): (Node | string)[] {
  if (cell.kind === 'text') return [cell.text];
  if (cell.kind === 'gap') {
    return cell.symbol === undefined
      ? [make('span', { class: 'gap' }, cell.reason)]
      : [
          make('span', { class: 'gap', 'aria-hidden': 'true' }, cell.symbol),
          make('span', { class: 'visually-hidden' }, cell.reason),
        ];
  }
  if (!dated) return [cell.text];
  const { role, text, period = '', n } = cell;
  return [
    make('span', { class: 'value' }, role === undefined ? text : `${role}: ${text}`),
    make('span', { class: 'under' }, n === undefined ? period : say.periodFrom(period, n)),
  ];
}
