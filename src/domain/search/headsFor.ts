import { addresses } from '../addresses.ts';
import type { Headword, HeadKind } from './lexicon/lexiconData.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Plan } from './planQuery.ts';
import { normalise } from './words.ts';

/** Address of a headword's page, from the site's root; a search for its name where it has none. */
export function headAddress({ kind, id, names: [name] }: Headword): string {
  switch (kind) {
    case 'theme':
      return addresses.theme(id);
    case 'council':
      return addresses.council(id);
    case 'measure':
      return addresses.measure(id);
    case 'word':
      return `${addresses.glossary}#${id}`;
    default:
      return `${addresses.search}?${new URLSearchParams({ q: name }).toString()}`;
  }
}

/** More would compete with the examples. */
const MOST = 4;

/** The kinds that have pages; a search for the rest would lead back to where the reader is. */
const ORDER: readonly HeadKind[] = ['theme', 'council', 'measure', 'word'];

/**
 * The themes, councils, measures and words of the glossary that a query names, in this order of
 * kinds: other pages that answer it, beside the examples.
 */
export function headsFor(plan: Plan, { heads }: Lexicon): readonly Headword[] {
  const asked = new Set([
    ...plan.concepts.map(({ text }) => text),
    ...(plan.phrase === undefined ? [] : [plan.phrase]),
  ]);
  return heads
    .filter(
      ({ kind, names }) => ORDER.includes(kind) && names.some((name) => asked.has(normalise(name))),
    )
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(0, MOST);
}
