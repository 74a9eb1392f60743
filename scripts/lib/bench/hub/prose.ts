import { pick, type Sequence } from '../../../../src/domain/sequence.ts';
import { gerund, past, plural } from './inflect.ts';
import * as lists from './wordLists.ts';

/** Writes texts of one page: sentences that mean nothing, in the words that the page keeps using. */
export interface Prose {
  readonly sentence: () => string;
  readonly sentences: (least: number, more: number) => string;
  /** Fills a pattern as `FRAMES` have them. */
  readonly fill: (pattern: string) => string;
}

const FRAMES = [
  '{people} {verb} the {thing} {how}, {why}',
  '{people} {verb} {adj} {things} {how}',
  '{people} in {council} {verb} {things} {why}',
  'The council {past} its {adj} {thing}, and {people} say that they {verb} it {adverb}',
  'Each {thing} gives {people} time to {verb} the {matter} that they need',
  'There is one {adj} {thing} for {people} who {verb} {things}',
  'It was not the {thing} alone: {people} also {past} how {things} are done',
  'What {people} say about {matter} is {adverb} part of the {thing}',
  'The {Name} {thing} is for {people} with less {matter}',
  'Before this, {people} had no {thing} and {past} {things} on their own',
  'After {count} {things}, {people} were more {adj} and {past} it again',
  'They {past} the {thing} with {people}, so that {matter} is not left to one person',
  'By {ing} {things} {adverb}, the team can {verb} what it does about {matter}',
  '{people} and {people} {verb} a {thing} together {how}',
  'The {adj} {thing} has {count} {things}, and every one of them is about {matter}',
  'This needs a {thing}, {matter} and {people} who would {verb} it',
  'As for {matter}, it is too early to say what {ing} a {thing} does',
  'Some {people} wanted a more {adj} {thing} at first, but most of them {past} it {how}',
  'At the end of the {thing} they look at who {past} it, what it cost and which {things} came of it',
  'A {thing} of this sort can be {adj}: it has to {verb} {matter} and not only {things}',
  'In the first {thing} of {matter}, they found that {people} {verb} it {adverb}',
  'Many {people} say that the {thing} helped them to {verb} their {things}',
  'All of the {things} from {Name} are {adj} and free for {people}',
  'No {thing} is the same, but {matter} and {matter} are part of them all',
] as const;
const HOW = [
  'in small groups',
  'with a partner team',
  'at the {Name} {thing}',
  'before each {thing}',
  'across the service',
  'with {people}',
  'in every {thing}',
  'during protected time',
  'on the same {thing}',
  'by {ing} {things}',
  'without a {adj} {thing}',
] as const;
const WHY = [
  'so that nobody is left alone',
  'because {people} asked for it',
  'to keep good people',
  'so that {people} wait less',
  'to learn from each other',
  'because {things} stood empty',
  'which is {adj} for {people}',
  'to {verb} more {things}',
  'so that they can {verb} {matter}',
] as const;

/** What kinds of words a page draws from, and how many of each it has for its own. */
const KINDS = {
  people: { from: lists.PEOPLE, own: 5 },
  thing: { from: lists.THINGS, own: 30 },
  matter: { from: lists.MATTERS, own: 8 },
  verb: { from: lists.VERBS, own: 22 },
  adj: { from: lists.ADJECTIVES, own: 14 },
  adverb: { from: lists.ADVERBS, own: 4 },
} as const;
type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** A writer has turns of phrase too: each page has about half of them. */
const OWN_FRAMES = { sentence: 14, how: 5, why: 4 } as const;

/** How many of 10 words are the page's own; the others are what every page says. */
const OWN_OF_TEN = 6;
/** Words in order are drawn as language has them: the one at place r about 1 / (r + this) times. */
const FLATNESS = { own: 60, all: 15 } as const;

/** Opens the prose of one page; `councils` are what it may name. */
export function proseOf(next: Sequence, councils: readonly [string, ...string[]]): Prose {
  const own = new Map(
    KIND_NAMES.map((kind) => [
      kind,
      Array.from({ length: KINDS[kind].own }, () => drawn(next, KINDS[kind].from, FLATNESS.own)),
    ]),
  );
  const frames = someOf(next, FRAMES, OWN_FRAMES.sentence);
  const hows = someOf(next, HOW, OWN_FRAMES.how);
  const whys = someOf(next, WHY, OWN_FRAMES.why);
  const names: readonly [string, string] = [name(next), name(next)];
  const word = (kind: Kind): string => {
    const mine = own.get(kind) ?? [];
    const text =
      next(10) < OWN_OF_TEN
        ? (mine[next(mine.length)] ?? '')
        : drawn(next, KINDS[kind].from, FLATNESS.all);
    return text.replaceAll('_', ' ');
  };
  const part = (wanted: string): string => {
    switch (wanted) {
      case 'things':
        return plural(word('thing'));
      case 'past':
        return past(word('verb'));
      case 'ing':
        return gerund(word('verb'));
      case 'Name':
        return pick(next, names);
      case 'council':
        return pick(next, councils);
      case 'count':
        return String(2 + next(30));
      case 'how':
        return fill(pick(next, hows));
      case 'why':
        return fill(pick(next, whys));
      default:
        return isKind(wanted) ? word(wanted) : wanted;
    }
  };
  const fill = (pattern: string): string =>
    pattern.replaceAll(/\{(\w+)\}/g, (_, wanted: string) => part(wanted));
  const sentence = (): string => `${sentenceCase(fill(pick(next, frames)))}.`;
  return {
    fill,
    sentence,
    sentences: (least, more) =>
      Array.from({ length: least + next(more) }, () => sentence()).join(' '),
  };
}

export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function someOf<T>(next: Sequence, list: readonly [T, ...T[]], count: number): [T, ...T[]] {
  return [pick(next, list), ...Array.from({ length: count - 1 }, () => pick(next, list))];
}

function isKind(text: string): text is Kind {
  return text in KINDS;
}

function drawn(next: Sequence, list: readonly string[], flatness: number): string {
  const chance = next(1_000_000) / 1_000_000;
  const place = flatness * ((list.length + flatness) / flatness) ** chance - flatness;
  return list[Math.floor(place)] ?? list[0] ?? '';
}

function name(next: Sequence): string {
  const start = lists.NAME_STARTS[next(lists.NAME_STARTS.length)] ?? '';
  const end = lists.NAME_ENDS[next(lists.NAME_ENDS.length)] ?? '';
  return `${start}${end}`;
}
