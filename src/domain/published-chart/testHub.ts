import type { ChartHub } from './reuseText.ts';

/** A hub at an address of its own, for tests. */
export const TEST_HUB: ChartHub = {
  name: 'Alliance Spotlight',
  whole: (address) => new URL(address, 'https://hub.example/').href,
};
