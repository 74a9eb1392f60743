import { slugOf } from '../../slug.ts';
import type { AreaChoice } from './areaChoice.ts';

/** What a reader chose: which councils, one of them, and in which order. */
export interface AreaState {
  /** A region's name, every council, or those like the chosen one. */
  readonly show: { readonly region: string } | 'all' | 'like';
  /** Id of a council: it comes first, and likeness is to it. */
  readonly council: string | undefined;
  readonly by: 'name' | 'value';
}

/** What can be chosen, and the region shown to those who chose nothing. */
export interface AreaOffer {
  readonly regions: readonly string[];
  readonly councils: ReadonlySet<string>;
  readonly home: string;
}

const KEYS = { show: 'show', council: 'council', order: 'order' } as const;

/** Reads the part of an address after "?". What it does not know it takes as not chosen. */
export function readAreaState(search: string, offer: AreaOffer): AreaState {
  const query = new URLSearchParams(search);
  const show = query.get(KEYS.show);
  const council = query.get(KEYS.council) ?? '';
  const known = offer.councils.has(council) ? council : undefined;
  const region = offer.regions.find((name) => slugOf(name) === show) ?? offer.home;
  return {
    show: show === 'all' || (show === 'like' && known !== undefined) ? show : { region },
    council: known,
    by: query.get(KEYS.order) === 'value' ? 'value' : 'name',
  };
}

/** Writes it: "" for what the page shows anyway, or "?show=like&council=barnet". */
export function writeAreaState({ show, council, by }: AreaState, { home }: AreaOffer): string {
  const query = new URLSearchParams();
  if (typeof show === 'string') query.set(KEYS.show, show);
  else if (show.region !== home) query.set(KEYS.show, slugOf(show.region));
  if (council !== undefined) query.set(KEYS.council, council);
  if (by === 'value') query.set(KEYS.order, by);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The choice of areas that it means. */
export function choiceOf({ show, council }: AreaState): AreaChoice {
  if (show === 'like' && council !== undefined) return { kind: 'neighbours', council };
  return typeof show === 'string' ? { kind: 'everyone' } : { kind: 'region', name: show.region };
}
