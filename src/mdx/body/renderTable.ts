import type { Table, TableCell } from 'mdast';
import { escapeHtml } from './escapeHtml.ts';
import { plainText } from './plainText.ts';
import { placeOf, type Reading } from './reading.ts';
import { renderInline } from './renderInline.ts';

/** A table in a box that scrolls sideways, which people can reach and name with a keyboard. */
export function renderTable(node: Table, reading: Reading): string {
  const [head, ...rows] = node.children;
  const width = head?.children.length ?? 0;
  for (const row of rows) {
    if (row.children.length > width) {
      reading.refuse(
        row,
        'body-table',
        `The row has ${row.children.length} cells and the table ${width} columns`,
        'write \\| for the sign itself, or add a column to the first two lines',
      );
    }
  }
  const headCells = (head?.children ?? []).map((cell) => {
    const html = cellHtml(cell, reading);
    // An empty header cell would be announced as the name of every cell below it.
    return html === '' ? '<td></td>' : `<th scope="col">${html}</th>`;
  });
  const bodyRows = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, column) => {
      const cell = row.children[column];
      return `<td>${cell === undefined ? '' : cellHtml(cell, reading)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const body = bodyRows.length === 0 ? '' : `<tbody>${bodyRows.join('')}</tbody>`;
  return (
    `<div class="table-scroll" tabindex="0" role="region" aria-label="${escapeHtml(nameFor(reading))}">` +
    `<table><thead><tr>${headCells.join('')}</tr></thead>${body}</table></div>`
  );
}

function cellHtml(cell: TableCell, reading: Reading): string {
  const text = plainText(cell);
  if (text !== '') reading.marks.push({ type: 'words', text, ...placeOf(cell) });
  return renderInline(cell.children, reading);
}

function nameFor(reading: Reading): string {
  const heading = reading.headings.at(-1)?.text;
  const base = heading ?? 'Table';
  let name = base;
  for (let count = 2; reading.tableNames.has(name); count += 1) {
    name = heading === undefined ? `Table ${count}` : `${base}, table ${count}`;
  }
  reading.tableNames.add(name);
  return name;
}
