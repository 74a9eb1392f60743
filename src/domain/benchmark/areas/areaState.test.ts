import { describe, expect, it } from 'vitest';
import { choiceOf, readAreaState, writeAreaState, type AreaState } from './areaState.ts';

const OFFER = {
  regions: ['London', 'Yorkshire and The Humber'],
  councils: new Set(['barnet', 'leeds']),
  home: 'London',
};
const NOTHING: AreaState = { show: { region: 'London' }, council: undefined, by: 'name' };

describe('the state of a choice', () => {
  it.each<[string, AreaState]>([
    ['', NOTHING],
    ['?show=all', { ...NOTHING, show: 'all' }],
    ['?show=like&council=barnet', { ...NOTHING, show: 'like', council: 'barnet' }],
    [
      '?show=yorkshire-and-the-humber&council=leeds&order=value',
      { show: { region: 'Yorkshire and The Humber' }, council: 'leeds', by: 'value' },
    ],
  ])('%s is read as it is written', (search, state) => {
    expect(readAreaState(search, OFFER)).toEqual(state);
    expect(writeAreaState(state, OFFER)).toBe(search);
  });

  it.each(['?show=mars', '?show=like', '?show=like&council=mars', '?order=size', '?council=mars'])(
    'takes %s as nothing chosen',
    (search) => {
      expect(readAreaState(search, OFFER)).toEqual(NOTHING);
    },
  );

  it('means councils of a region, like one, or all', () => {
    expect(choiceOf(NOTHING)).toEqual({ kind: 'region', name: 'London' });
    expect(choiceOf({ ...NOTHING, show: 'all' })).toEqual({ kind: 'everyone' });
    expect(choiceOf({ ...NOTHING, show: 'like', council: 'leeds' })).toEqual({
      kind: 'neighbours',
      council: 'leeds',
    });
  });
});
