import { expect, test } from 'vitest';
import { matches, readChosen, toggled } from './filterState.ts';

const chosen = readChosen('?theme=recruitment&theme=retention&council=brent');

test('a filter is put in and taken out again', () => {
  const more = toggled(chosen, 'status:running');
  expect(more).toBe('theme=recruitment&theme=retention&council=brent&status=running');
  expect(toggled(readChosen(more), 'status:running')).toBe(
    'theme=recruitment&theme=retention&council=brent',
  );
});

test('one value of each facet will do', () => {
  expect(matches(new Set(['theme:retention', 'council:brent']), chosen)).toBe(true);
  expect(matches(new Set(['theme:retention', 'council:sutton']), chosen)).toBe(false);
  expect(matches(new Set(['theme:retention', 'council:sutton']), chosen, 'council')).toBe(true);
  expect(matches(new Set(), readChosen(''))).toBe(true);
});
