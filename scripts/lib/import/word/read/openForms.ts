import { defaultTreeAdapter as tree, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { oneLine } from '../../draft/tidyText.ts';
import { wordsIn } from '../../page/htmlWords.ts';
import { isFieldName } from '../form/fieldNames.ts';

/**
 * Takes apart the tables of a document that only lay it out, in place: a box around text gives its
 * text, and a form of two columns gives each name as a line above its answer. Tables of data stay.
 */
export function openForms(parent: Tree.ParentNode): void {
  for (const child of [...parent.childNodes]) {
    if (!tree.isElementNode(child)) continue;
    openForms(child);
    if (child.tagName === 'table') openTable(child);
  }
}

function openTable(table: Tree.Element): void {
  const rows = rowsOf(table).map((row) =>
    row.childNodes.filter((each) => tree.isElementNode(each)),
  );
  const isBox = rows.length > 0 && rows.every(({ length }) => length === 1);
  const named = rows.filter(([name]) => name !== undefined && isFieldName(oneLine(wordsIn(name))));
  const isForm =
    rows.every(({ length }) => length <= 2) &&
    rows.some(({ length }) => length === 2) &&
    named.length >= Math.min(2, rows.length);
  if (!isBox && !isForm) return;
  for (const [first, second] of rows) {
    if (first === undefined) continue;
    if (second === undefined) moveChildren(first, table);
    else {
      const name = oneLine(wordsIn(first));
      if (name !== '') tree.insertBefore(parentOf(table), nameLine(name), table);
      moveChildren(second, table);
    }
  }
  tree.detachNode(table);
}

function nameLine(name: string): Tree.Element {
  const line = tree.createElement('p', html.NS.HTML, []);
  const strong = tree.createElement('strong', html.NS.HTML, []);
  tree.insertText(strong, name.endsWith(':') ? name : `${name}:`);
  tree.appendChild(line, strong);
  return line;
}

function moveChildren(from: Tree.Element, before: Tree.Element): void {
  for (const child of [...from.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(parentOf(before), child, before);
  }
}

function parentOf(node: Tree.Element): Tree.ParentNode {
  const parent = tree.getParentNode(node);
  if (parent === null) throw new Error('The table stands nowhere.');
  return parent;
}

/** The rows of a table itself, not of a table inside it. */
function rowsOf(table: Tree.Element): Tree.Element[] {
  return table.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : child.childNodes.filter(
            (row): row is Tree.Element => tree.isElementNode(row) && row.tagName === 'tr',
          ),
    );
}
