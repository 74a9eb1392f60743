import { normalise } from '../words.ts';
import type { HeadKind, LexiconData } from './lexiconData.ts';

/** Other ways of saying a text, with how close in meaning each is, 0 to 1. */
export type Ways = ReadonlyMap<string, number>;

/** How close in meaning another way of saying something is. Tuned on the judged queries. */
export const CLOSENESS = { same: 0.9, alias: 1, belongs: 0.4, near: 0.5 } as const;

const EQUAL: ReadonlySet<HeadKind> = new Set(['word', 'model', 'provider']);

/** Every known text with its other ways, gathered from names, the glossary and everyday speech. */
export function waysOf({ heads, same, near }: LexiconData): ReadonlyMap<string, Ways> {
  const ways = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, weight: number): void => {
    if (from === '' || to === '' || from === to) return;
    const known = ways.get(from) ?? new Map<string, number>();
    known.set(to, Math.max(known.get(to) ?? 0, weight));
    ways.set(from, known);
  };
  const group = (texts: readonly string[], weight: number): void => {
    for (const from of texts) for (const to of texts) link(from, to, weight);
  };
  // What belongs to a theme or a measure is not the same as the next thing that does.
  const around = ([name = '', ...others]: readonly string[], weight: number): void => {
    for (const other of others) {
      link(name, other, weight);
      link(other, name, weight);
    }
  };
  const beside = (texts: readonly string[], others: readonly string[]): void => {
    for (const text of texts) {
      for (const other of others) {
        link(text, other, CLOSENESS.near);
        link(other, text, CLOSENESS.near);
      }
    }
  };
  for (const { kind, names, near: others = [] } of heads) {
    if (kind === 'council') continue;
    const texts = names.map(normalise);
    for (const [letters, text] of initialsOf(texts)) link(letters, text, CLOSENESS.same);
    if (EQUAL.has(kind)) group(texts, CLOSENESS.same);
    else around(texts, CLOSENESS.belongs);
    beside(texts, others.map(normalise));
  }
  for (const texts of same) group(texts.map(normalise), CLOSENESS.same);
  // One way only: "keep" is asked of retention, but who asks of retention means no other word.
  for (const [first = '', ...others] of near) {
    for (const other of others) link(normalise(first), normalise(other), CLOSENESS.near);
  }
  return ways;
}

/** The first letters of names of three words or more, which readers may type: "mou". */
function initialsOf(texts: readonly string[]): readonly (readonly [string, string])[] {
  return texts.flatMap((text) => {
    const words = text.split(' ');
    return words.length < 3 ? [] : [[words.map((word) => word.charAt(0)).join(''), text] as const];
  });
}

/** The ways of several texts as one, each at its closest; `undefined` if there are none. */
export function allWays(found: readonly Ways[]): Ways | undefined {
  const [only, ...others] = found;
  if (others.length === 0) return only;
  const all = new Map<string, number>();
  for (const [text, weight] of found.flatMap((ways) => [...ways])) {
    all.set(text, Math.max(weight, all.get(text) ?? 0));
  }
  return all;
}

/** The shortest known text that begins with another. */
export function begunText(texts: readonly string[], beginning: string): string | undefined {
  return texts
    .filter((text) => text.startsWith(beginning))
    .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}
