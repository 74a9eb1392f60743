import { expect, test } from 'vitest';
import { costBandOf } from './cost.ts';

test.each([
  [undefined, 'not-stated'],
  [{ note: 'Described as cheap.' }, 'not-stated'],
  [{ band: 'no-extra-cost' }, 'no-extra-cost'],
  [{ annual: 0 }, 'no-extra-cost'],
  [{ setUp: 9_000, annual: 999 }, 'under-10k'],
  [{ annual: 10_000 }, '10k-to-50k'],
  [{ setUp: 50_000 }, '10k-to-50k'],
  [{ setUp: 50_000, annual: 1 }, '50k-to-250k'],
  [{ annual: 250_001 }, 'over-250k'],
  // A sum says more than a word.
  [{ band: 'no-extra-cost', annual: 45_000 }, '10k-to-50k'],
] as const)('%o is %s', (cost, band) => {
  expect(costBandOf(cost)).toBe(band);
});
