import { describe, expect, it } from 'vitest';
import { countValues, narrow, NOTHING_CHOSEN, type Membership } from './narrow.ts';

const none = new Map<string, ReadonlySet<string>>();
const membership: Membership = {
  theme: new Map([
    ['retention', new Set(['a', 'b'])],
    ['recruitment', new Set(['b', 'c'])],
  ]),
  council: new Map([
    ['barnet', new Set(['a'])],
    ['camden', new Set(['b', 'c'])],
  ]),
  region: none,
  category: none,
  measure: none,
  evidence: none,
  result: none,
};
const hits = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const ids = (found: readonly { id: string }[]): string => found.map(({ id }) => id).join('');

describe('narrow', () => {
  it('wants one of the values in each facet that has any chosen', () => {
    const theme = ['retention', 'recruitment'];
    expect(ids(narrow(hits, NOTHING_CHOSEN, membership))).toBe('abcd');
    expect(ids(narrow(hits, { ...NOTHING_CHOSEN, theme }, membership))).toBe('abc');
    const both = { ...NOTHING_CHOSEN, theme, council: ['camden'] };
    expect(ids(narrow(hits, both, membership))).toBe('bc');
  });

  it('finds nothing for a value that no page has', () => {
    expect(narrow(hits, { ...NOTHING_CHOSEN, region: ['mars'] }, membership)).toEqual([]);
  });
});

describe('countValues', () => {
  it('counts a facet as if nothing were chosen in it', () => {
    const chosen = { ...NOTHING_CHOSEN, theme: ['retention'], council: ['barnet'] };
    const counts = countValues(hits, chosen, membership);
    expect([...counts.theme]).toEqual([
      ['retention', 1],
      ['recruitment', 0],
    ]);
    expect([...counts.council]).toEqual([
      ['barnet', 1],
      ['camden', 1],
    ]);
  });
});
