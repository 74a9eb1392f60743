import { expect, test } from 'vitest';
import type { Catalogue, Theme } from '../catalogue.ts';
import { shownTips } from './tips.ts';

// Only what the function reads; the rest of a theme does not matter to it.
const catalogue = { submissions: [{ id: 'brent' }, { id: 'sutton' }] } as unknown as Catalogue;
const theme = (tips: Theme['tips']) => ({ tips }) as unknown as Theme;

test('examples stand in the order the theme gives', () => {
  const [tip] = shownTips(theme([{ tip: 'Ask.', examples: ['sutton', 'brent'] }]), catalogue);
  expect(tip?.examples.map(({ id }) => id)).toEqual(['sutton', 'brent']);
});

test('an example that is not published is left out, and a tip without any', () => {
  const tips = [
    { tip: 'Ask.', examples: ['withdrawn', 'brent'] },
    { tip: 'Tell.', examples: ['withdrawn'] },
  ];
  expect(shownTips(theme(tips), catalogue)).toEqual([{ tip: 'Ask.', examples: [{ id: 'brent' }] }]);
});

test('a theme may have none', () => {
  expect(shownTips(theme(undefined), catalogue)).toEqual([]);
});
