import type { Headword } from './lexicon/lexiconData.ts';
import type { Plan } from './planQuery.ts';
import type { Ranking } from './runQuery.ts';
import { chosenCount } from './narrow.ts';
import type { SearchState, Sort } from './searchState.ts';
import { KIND_LABELS } from './suggest.ts';

/** One sentence for the status line: how many results there are for what. */
export function countMessage(count: number, state: SearchState): string {
  const filters = chosenCount(state.chosen);
  const asked = state.query === '' ? '' : ` for ${state.query}`;
  const narrowed = filters === 0 ? '' : ` with ${plural(filters, 'filter')}`;
  return `${count === 0 ? 'No results' : plural(count, 'result')}${asked}${narrowed}`;
}

/** The query with its slips mended, as it was searched. */
export function mendedQuery(query: string, { corrections }: Plan): string {
  return corrections.reduce(
    (text, { typed, used }) =>
      text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${typed}(?![\\p{L}\\p{N}])`, 'iu'), used),
    query,
  );
}

/** What to say beside the name of another page that answers. Councils may share nothing yet. */
export function headNote({ kind, examples }: Headword): string {
  if (kind === 'council' && examples === 0) return 'no examples yet';
  return KIND_LABELS[kind].toLowerCase();
}

/**
 * What readers have to know about how the results were found. Empty if it is just what they asked.
 * The order matters to the words only where results with fewer words follow.
 */
export function honestMessage({ answer, unknown }: Ranking, sort: Sort): string {
  if (answer === 'closest') return 'No example mentions all of these words. Closest matches:';
  if (answer !== 'all' && answer !== 'most') return '';
  const words = unknown.length > 0 ? 'the other words' : 'these words';
  const missing = listOf(unknown.map((word) => `“${word}”`));
  const lines = unknown.length > 0 ? [`No example mentions ${missing}.`] : [];
  if (answer === 'most') {
    lines.push(
      sort === 'relevance'
        ? `The closest answers come first. Some have only some of ${words}.`
        : `Some of these examples have only some of ${words}.`,
    );
  }
  return lines.join(' ');
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function listOf(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} or ${items.at(-1) ?? ''}`;
}
