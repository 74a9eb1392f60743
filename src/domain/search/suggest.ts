import { headAddress } from './headsFor.ts';
import type { Headword, HeadKind } from './lexicon/lexiconData.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { normalise } from './words.ts';

/** A page that what is typed may be the beginning of. */
export interface Suggestion {
  /** The name shown: the first name of the thing. */
  readonly name: string;
  /** The other name that was typed, where it was not the first. */
  readonly also?: string;
  readonly kind: HeadKind;
  /** From the site's root. */
  readonly address: string;
  readonly examples?: number;
}

export const KIND_LABELS: Readonly<Record<HeadKind, string>> = {
  theme: 'Theme',
  council: 'Council',
  measure: 'Measure',
  word: 'Glossary',
  model: 'Way of working',
  provider: 'Provider',
};

const MOST = 7;
const MOST_OF_ONE_KIND = 3;
const ORDER: readonly HeadKind[] = ['theme', 'council', 'measure', 'model', 'provider', 'word'];

/**
 * What the typed text may become: names that begin with it come before names with a later word
 * that does. At most three of one kind, so that one kind does not hide the others.
 */
export function suggest(typed: string, { heads }: Lexicon): readonly Suggestion[] {
  const text = normalise(typed);
  if (text.length < 2) return [];
  const found = heads.flatMap((head) => {
    const match = bestName(head, text);
    return match === undefined ? [] : [{ head, ...match }];
  });
  const ordered = found.toSorted(
    (a, b) =>
      a.rank - b.rank ||
      Number(isEmpty(a.head)) - Number(isEmpty(b.head)) ||
      ORDER.indexOf(a.head.kind) - ORDER.indexOf(b.head.kind) ||
      a.head.names[0].length - b.head.names[0].length ||
      (a.head.names[0] < b.head.names[0] ? -1 : 1),
  );
  const used = new Map<HeadKind, number>();
  return ordered
    .filter(({ head: { kind } }) => {
      used.set(kind, (used.get(kind) ?? 0) + 1);
      return (used.get(kind) ?? 0) <= MOST_OF_ONE_KIND;
    })
    .slice(0, MOST)
    .map(({ head, name }) => ({
      name: head.names[0],
      ...(name === head.names[0] ? {} : { also: name }),
      kind: head.kind,
      address: headAddress(head),
      ...(head.examples === undefined ? {} : { examples: head.examples }),
    }));
}

/** Beginning of the first name, of another name, of a later word; lower is better. */
function bestName({ names }: Headword, text: string): { name: string; rank: number } | undefined {
  let best: { name: string; rank: number } | undefined;
  names.forEach((name, index) => {
    const plain = normalise(name);
    const rank = plain.startsWith(text)
      ? index === 0
        ? 0
        : 1
      : ` ${plain}`.includes(` ${text}`)
        ? 2
        : undefined;
    if (rank !== undefined && rank < (best?.rank ?? 3)) best = { name, rank };
  });
  return best;
}

function isEmpty({ examples }: Headword): boolean {
  return examples === 0;
}
