import { expect, test } from 'vitest';
import { matches, readChosen, toggled } from './filterState.ts';

const KNOWN = new Set([
  'theme:recruitment',
  'theme:retention',
  'council:brent',
  'council:sutton',
  'status:running',
]);
const chosen = readChosen('?theme=recruitment&theme=retention&council=brent', KNOWN);

test('a filter is put in and taken out again', () => {
  const more = toggled(chosen, 'status:running');
  expect(more).toBe('theme=recruitment&theme=retention&council=brent&status=running');
  expect(toggled(readChosen(more, KNOWN), 'status:running')).toBe(
    'theme=recruitment&theme=retention&council=brent',
  );
});

test('one value of each facet will do', () => {
  expect(matches(new Set(['theme:retention', 'council:brent']), chosen)).toBe(true);
  expect(matches(new Set(['theme:retention', 'council:sutton']), chosen)).toBe(false);
  expect(matches(new Set(['theme:retention', 'council:sutton']), chosen, 'council')).toBe(true);
  expect(matches(new Set(), readChosen('', KNOWN))).toBe(true);
});

test('what is no filter of the page changes nothing', () => {
  const read = readChosen('?utm_source=news&theme=gone&q=x&council=brent', KNOWN);
  expect([...read.keys()]).toEqual(['council']);
});
