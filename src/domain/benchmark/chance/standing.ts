import type { Range } from './wilson.ts';

/** Where a rate stands against another, as far as chance lets one say. No more words than these. */
export const STANDINGS = {
  higher: 'Higher',
  lower: 'Lower',
  'not-clear': 'Not clearly different',
} as const;
export type Standing = keyof typeof STANDINGS;

/** "Lower" and "higher" only where the whole range lies on one side of the reference, in percent. */
export function standing({ low, high }: Range, reference: number): Standing {
  if (high < reference) return 'lower';
  return low > reference ? 'higher' : 'not-clear';
}
