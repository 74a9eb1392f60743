import { describe, expect, it } from 'vitest';
import { looselyKnown } from './loosely.ts';

const IGNORED = new Set(['a', 'an', 'for', 'in', 'our']);
const known = looselyKnown(
  ['involve families', 'ready for inspection', 'keep staff', 'in care'],
  (word) => IGNORED.has(word),
);

describe('looselyKnown', () => {
  it.each([
    ['families involved', 'involve families'],
    ['involving a family', 'involve families'],
    ['ready for an inspection', 'ready for inspection'],
    ['keep our staff', 'keep staff'],
  ])('takes "%s" for "%s"', (text, expected) => {
    expect(known(text.split(' '))).toBe(expected);
  });

  it.each(['staff', 'care for', 'keep good staff', 'involve staff'])('knows no "%s"', (text) => {
    expect(known(text.split(' '))).toBeUndefined();
  });
});
