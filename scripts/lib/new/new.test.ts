import { describe, expect, it } from 'vitest';
import { checkDraft } from '../import/draft/checkDraft.ts';
import { KNOWN } from '../import/testKnown.ts';
import { newDraft } from './newDraft.ts';
import { readStart, type Ask, type Given } from './readStart.ts';

const NOTHING: Given = { councils: [], themes: [], categories: [] };
const nobody: Ask = () => Promise.resolve(undefined);

/** Somebody who answers in this order, and what they were asked. */
function somebody(...answers: readonly string[]): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const left = [...answers];
  return {
    asked,
    ask: (question) => {
      asked.push(question);
      return Promise.resolve(left.shift());
    },
  };
}

describe('npm run new', () => {
  it('takes all from the command line and writes a draft that the check takes', async () => {
    const given = {
      ...NOTHING,
      title: 'Open  evenings',
      councils: ['kensington-and-chelsea', 'LB of Barnet'],
      themes: ['retention'],
    };
    const start = await readStart(given, KNOWN, nobody);
    expect(start).toMatchObject({
      title: 'Open evenings',
      councils: ['kensington-and-chelsea', 'barnet'],
      themes: ['retention'],
    });
    const { id, text } = newDraft(start, KNOWN, () => false);
    expect(id).toBe('kensington-and-chelsea-open-evenings');
    expect(checkDraft(text).errors).toEqual([]);
    expect(text).toContain('status: not-stated');
    expect(text).toContain('stage: draft');
    expect(text).toContain('## What came of it');
  });

  it.each([
    ['retent', ['retention']],
    ['super, retention', ['supervision', 'retention']],
  ])('takes the beginning of a word, as in %s', async (said, themes) => {
    const given = { ...NOTHING, title: 'Open evenings', councils: ['barnet'], themes: [said] };
    expect(await readStart(given, KNOWN, nobody)).toMatchObject({ themes });
  });

  it('names the themes that a beginning could mean', async () => {
    const given = { ...NOTHING, title: 'Open evenings', councils: ['barnet'], themes: ['re'] };
    await expect(readStart(given, KNOWN, nobody)).rejects.toThrow('Is it');
  });

  it('asks for what is missing, and again for what it cannot take', async () => {
    const { ask, asked } = somebody(
      'x',
      'Evenings',
      'Barnett',
      'Northbank Trust',
      'moods',
      '2, Supervision',
    );
    const start = await readStart(NOTHING, KNOWN, ask);
    expect(start).toMatchObject({
      title: 'Evenings',
      councils: ['barnet', 'sutton'],
      provider: 'northbank-trust',
      themes: ['retention', 'supervision'],
    });
    expect(asked).toHaveLength(6);
    expect(asked[1]).toContain('3 to 110 characters');
    expect(asked[3]).toContain('did you mean Barnet?');
    expect(asked[5]).toContain('There is no theme "moods".');
  });

  it('says what to give where nobody can be asked', async () => {
    await expect(readStart(NOTHING, KNOWN, nobody)).rejects.toThrow('Enter --title.');
    const given = { ...NOTHING, title: 'Evenings', councils: ['Nowhere'] };
    await expect(readStart(given, KNOWN, nobody)).rejects.toThrow(
      'There is no council or provider "Nowhere"',
    );
  });
});
