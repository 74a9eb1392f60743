import { describe, expect, it } from 'vitest';
import { formsOf, leadingFormsOf } from './forms.ts';

describe('forms of a text', () => {
  it('vary its last word, the text itself first', () => {
    expect(formsOf('keep children')[0]).toBe('keep children');
    expect(formsOf('losing families')).toContain('losing family');
  });

  it('vary its first word where others follow', () => {
    expect(leadingFormsOf('losing staff')).toContain('lose staff');
    expect(leadingFormsOf('losing')).toEqual([]);
  });
});
