import type { Neighbour } from '../neighbours/schema.ts';
import { midSentence } from '../words.ts';
import { regionInSentence } from './regionName.ts';
import type { Council } from './schema.ts';

// For browsers too: nothing here may bring in a schema.
export type Closeness = Neighbour['closeness'];

/** What likeness is told by, a council each. */
export interface CouncilFacts extends Pick<Council, 'id' | 'shortName' | 'region' | 'kind'> {
  /** Full-time equivalent social workers in post, by the newest official count. */
  readonly staff?: number;
  /** The councils most like it by the statistical model, by id. */
  readonly near: Readonly<Record<string, Closeness>>;
}

/** Up to half as many again counts as the same size. */
const SAME_SIZE = 1.5;

/**
 * What makes a council like a reader's own, as clauses, the strongest first: "very close by the
 * statistical model", "both in London". Empty where nothing that is known does.
 */
export function likenessReasons(own: CouncilFacts, other: CouncilFacts): string[] {
  if (own.id === other.id) return ['it is your own council'];
  const closeness = own.near[other.id];
  const sizes = [own.staff, other.staff] as const;
  return [
    ...(closeness === undefined
      ? []
      : [`${closeness.replaceAll('-', ' ')} by the statistical model`]),
    ...(own.region === other.region ? [`both in ${regionInSentence(own.region)}`] : []),
    ...(own.kind === other.kind && !LONDON.has(own.kind)
      ? [`both of the same kind: ${midSentence(own.kind)}`]
      : []),
    ...(isSameSize(...sizes)
      ? [`about as many social workers: ${whole(sizes[0])} and ${whole(sizes[1])}`]
      : []),
  ];
}

/** Kinds that say no more than the region does. */
const LONDON: ReadonlySet<string> = new Set(['London borough', 'City of London']);

function isSameSize(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return false;
  return Math.max(a, b) / Math.min(a, b) <= SAME_SIZE;
}

function whole(count: number | undefined): string {
  return Math.round(count ?? 0).toLocaleString('en-GB');
}
