import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Run } from '../draft/draft.ts';
import { oneLine, tidyText } from '../draft/tidyText.ts';
import { wordsIn } from './htmlWords.ts';

type Cell = readonly Run[];

/** More columns than any table that can be read. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 1000;

/**
 * The cells of a table's rows in their columns. A cell over several columns or rows has its words
 * in the first place and leaves the others empty, so that what stands below a head stays below it.
 */
export function tableCells(rows: readonly Tree.Element[]): Cell[][] {
  // How many rows more each column is covered from above.
  const covered: number[] = [];
  return rows.map((row) => {
    const cells: Cell[] = [];
    const skipCovered = (): void => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1;
        cells.push([]);
      }
    };
    for (const cell of row.childNodes.filter((child) => tree.isElementNode(child))) {
      skipCovered();
      const down = spanOf(cell, 'rowspan', MOST_ROWS) - 1;
      for (let at = spanOf(cell, 'colspan', MOST_COLUMNS); at > 0; at -= 1) {
        if (down > 0) covered[cells.length] = down;
        if (cells.length < MOST_COLUMNS) cells.push([]);
      }
      const first = cells.length - Math.min(spanOf(cell, 'colspan', MOST_COLUMNS), cells.length);
      cells[first] = cellRuns(cell);
    }
    skipCovered();
    return cells;
  });
}

function spanOf(cell: Tree.Element, name: string, most: number): number {
  const span = Number(cell.attrs.find((each) => each.name === name)?.value ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, most) : 1;
}

/** The words of a cell, with the addresses of its links. */
function cellRuns(cell: Tree.Element): Cell {
  const runs = runsIn(cell).map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  const isPlain = runs.every(({ href }) => href === undefined);
  if (isPlain) return [{ text: oneLine(tidyText(wordsIn(cell))) }];
  const last = runs.length - 1;
  return runs.map((run, at) => {
    const text = at === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: at === last ? text.trimEnd() : text };
  });
}

function runsIn(node: Tree.Element): Run[] {
  return node.childNodes.flatMap((child): Run[] => {
    if (!tree.isElementNode(child)) return [{ text: tidyText(wordsIn(child)) }];
    const href = child.tagName === 'a' ? addressOf(child) : undefined;
    if (href !== undefined) return [{ text: tidyText(wordsIn(child)), href }];
    const hasLink = child.childNodes.some((each) => tree.isElementNode(each));
    if (!hasLink) return [{ text: tidyText(wordsIn(child)) }];
    const gap = ['p', 'div', 'li', 'tr', 'td', 'th'].includes(child.tagName) ? [{ text: ' ' }] : [];
    return wordsIn(child) === '' ? [] : [...gap, ...runsIn(child), ...gap];
  });
}

function addressOf(link: Tree.Element): string | undefined {
  const href = tidyText(link.attrs.find(({ name }) => name === 'href')?.value.trim() ?? '');
  return href === '' || href.startsWith('#') ? undefined : href;
}
