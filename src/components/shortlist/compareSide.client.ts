import { writeIds } from '../../domain/shortlist/namedIds.ts';
import { make, need } from '../search/dom.client.ts';
import type { Fetched } from '../sheet/examples.client.ts';
import * as common from '../../words/common.ts';
import * as say from '../../words/gathered.ts';
import { briefTable } from './briefTable.client.ts';

/** As many examples as the page that compares them in full sets side by side. */
const MOST_IN_FULL = 4;

/** Sets the examples that were found in a table, with the way to compare up to 4 of them in full. */
export function compareSide(box: HTMLElement, fetched: readonly Fetched[]): void {
  const section = need('.gathered-table', HTMLFormElement, box);
  const sheets = fetched.flatMap((each) => (each.kind === 'found' ? [each.example.sheet] : []));
  need('section', HTMLElement, box).hidden = sheets.length < 2;
  if (sheets.length < 2) {
    section.replaceChildren();
    return;
  }
  const all = sheets.length <= MOST_IN_FULL;
  const href = new URL(section.action).pathname + writeIds(sheets.map(({ id }) => id));
  section.replaceChildren(
    briefTable(sheets, !all),
    all
      ? make('p', { class: 'no-print' }, make('a', { href }, say.compareInFull))
      : make(
          'p',
          { class: 'picked no-print' },
          make('button', { type: 'submit', class: 'govuk-button' }, common.compareTicked),
          ' ',
          make('span', { class: 'small muted' }, say.twoToFour),
        ),
  );
}
