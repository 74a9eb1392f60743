import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN, toggle } from './narrow.ts';
import { asksSomething, EMPTY_STATE, readState, writeState } from './searchState.ts';

describe('the state in the address', () => {
  it('comes back as it was written', () => {
    const chosen = { ...NOTHING_CHOSEN, theme: ['retention', 'recruitment'], council: ['barnet'] };
    const state = { query: 'pay & grading', chosen, sort: 'title', asTyped: false } as const;
    const address = writeState(state);
    expect(address).toBe(
      '?q=pay+%26+grading&theme=retention&theme=recruitment&council=barnet&sort=title',
    );
    expect(readState(address)).toEqual(state);
  });

  it('is empty when nothing is asked', () => {
    expect(writeState(EMPTY_STATE)).toBe('');
    expect(readState('')).toEqual(EMPTY_STATE);
    expect(asksSomething(readState('?sort=title'))).toBe(false);
  });

  it('leaves out what it does not understand', () => {
    const state = readState('?q=%20a%20&sort=date&colour=red&theme=x&theme=x');
    expect(state).toEqual({
      query: 'a',
      chosen: { ...NOTHING_CHOSEN, theme: ['x'] },
      sort: 'relevance',
      asTyped: false,
    });
  });

  it('cuts a query that nobody would type', () => {
    expect(readState(`?q=${'a'.repeat(5000)}`).query).toHaveLength(200);
  });
});

describe('toggle', () => {
  it('adds and takes away', () => {
    const once = toggle(NOTHING_CHOSEN, 'theme', 'retention');
    expect(once.theme).toEqual(['retention']);
    expect(toggle(once, 'theme', 'retention')).toEqual(NOTHING_CHOSEN);
  });
});
