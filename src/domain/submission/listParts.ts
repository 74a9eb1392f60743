import type { Submission } from './submission.ts';

/** Examples on one page of a list. So many are read and narrowed in place; more make a heavy page. */
export const MOST_IN_LIST = 60;

/** One page of a list that goes over several, A to Z by title. */
export interface ListPart {
  /** From 1. */
  readonly number: number;
  /** How many parts the list has. */
  readonly of: number;
  /** Place in the whole list of its first example, from 1. */
  readonly from: number;
  readonly items: readonly Submission[];
  /** For each first letter that titles have, the part in which it begins. */
  readonly letters: readonly { readonly letter: string; readonly part: number }[];
}

/** Spreads a list in order of titles over parts of even length; at least one. */
export function listParts(sorted: readonly Submission[], most = MOST_IN_LIST): ListPart[] {
  const count = Math.max(1, Math.ceil(sorted.length / most));
  const start = (part: number): number => Math.round((part * sorted.length) / count);
  const begins = new Map<string, number>();
  let part = 1;
  for (const [place, { title }] of sorted.entries()) {
    while (place >= start(part)) part += 1;
    const letter = firstLetter(title);
    if (!begins.has(letter)) begins.set(letter, part);
  }
  const letters = [...begins].map(([letter, at]) => ({ letter, part: at }));
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    of: count,
    from: start(index) + 1,
    items: sorted.slice(start(index), start(index + 1)),
    letters,
  }));
}

/** The letter a title goes by, without accents or quotation marks; figures go under one sign. */
function firstLetter(title: string): string {
  const first = /[\p{L}\p{N}]/u.exec(title.normalize('NFD'))?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}
