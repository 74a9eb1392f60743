import { need } from './dom.client.ts';

/** What the page says of an example before anything of it is fetched. */
export interface Listed {
  readonly address: string;
  readonly title: string;
  readonly councils: string;
  readonly themes: string;
  readonly summary: string;
  /** In words, by the orders that go by a date. */
  readonly newest?: string | undefined;
  readonly reviewed?: string | undefined;
}

/**
 * Reads the page's own list of all examples, which stands in the order that the index knows as
 * "title": ids in that order name its rows. Empty where the two differ, as after an edit.
 */
export function listedRows(ids: readonly string[]): ReadonlyMap<string, Listed> {
  const rows = [...document.querySelectorAll<HTMLLIElement>('.finder-all .row')];
  if (rows.length !== ids.length) return new Map();
  return new Map(rows.map((row, place) => [ids[place] ?? '', read(row)]));
}

function read(row: HTMLLIElement): Listed {
  const text = (selector: string): string => need(selector, HTMLElement, row).textContent.trim();
  const link = need('h3 a', HTMLAnchorElement, row);
  return {
    address: link.pathname,
    title: link.textContent.trim(),
    councils: text('.row-councils'),
    themes: text('.row-themes'),
    summary: text('.gist'),
    newest: row.dataset.newest,
    reviewed: row.dataset.reviewed,
  };
}
