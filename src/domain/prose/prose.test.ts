import { describe, expect, test } from 'vitest';
import { explainedAt, findAcronyms } from './acronyms.ts';
import { readingGrade, syllablesOf } from './readingGrade.ts';
import { sentencesOf, wordsIn } from './sentences.ts';

describe('sentencesOf', () => {
  test.each([
    ['One here. Two there! Three? Four', ['One here.', 'Two there!', 'Three?', 'Four']],
    ['Dr. Example met J. Sample. They spoke.', ['Dr. Example met J. Sample.', 'They spoke.']],
    ['It fell by 2.5% in 2024. 30 people left.', ['It fell by 2.5% in 2024.', '30 people left.']],
    [
      'Some, e.g. Barnet, did. “Yes.” They did.',
      ['Some, e.g. Barnet, did.', '“Yes.”', 'They did.'],
    ],
    ['One line\nAnother line', ['One line', 'Another line']],
    ['So did I. Then we left.', ['So did I.', 'Then we left.']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('words are what has a letter or number in it', () => {
    expect(wordsIn('A well-run team – with 3 people & more')).toHaveLength(7);
  });
});

describe('findAcronyms', () => {
  test.each([
    ['The DfE and NQSWs, in KS2', ['DfE', 'NQSWs', 'KS2']],
    ['CAMHS-led work; a (SEND) plan', ['CAMHS', 'SEND']],
    ['Stage II and Part IV', []],
    ['I am at A@B.EXAMPLE and team@LBHF.GOV.UK', []],
    ['McDonald, LeadHERship and iPads in Barnet', []],
  ])('%s', (text, found) => {
    expect(findAcronyms(text).map((each) => each.text)).toEqual(found);
  });
});

describe('explainedAt', () => {
  test.each([
    ['ELSA', 'Emotional literacy support assistants (ELSAs) help.'],
    ['SALT', 'It has speech and language therapy (SALT).'],
    ['UASC', 'They are unaccompanied asylum-seeking children (UASC).'],
    ['DfE', 'The DfE (Department for Education) pays.'],
    ['LN', 'The Long Name (LN, for short) did it.'],
    ['MASH', 'The multi-agency safeguarding hub (“MASH”) opened.'],
    ['TB', 'It treats tuberculosis of the bone (TB).'],
  ])('%s in %s', (acronym, text) => {
    expect(explainedAt(acronym, text)).toBeTypeOf('number');
  });

  test.each([
    ['LBHF', 'The council (LBHF) did it.'],
    ['LN', 'LN did it.'],
    ['LN', 'LN (see page 3) did it.'],
    ['LN', '(LN) opens the text.'],
  ])('not %s in %s', (acronym, text) => {
    expect(explainedAt(acronym, text)).toBeUndefined();
  });
});

describe('readingGrade', () => {
  test.each([
    ['cat', 1],
    ['save', 1],
    ['table', 2],
    ['worked', 1],
    ['started', 2],
    ['children’s', 2],
    ['places', 2],
    ['names', 1],
    ['permanently', 4],
    ['management', 3],
    ['improvement', 3],
    ['organisation', 5],
    ['well-being', 3],
    ['2024', 1],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  test('tells plain words from heavy ones, and says nothing of a short text', () => {
    const plain = 'The team meets each week. Staff say what went well. '.repeat(12);
    const heavy =
      'Multidisciplinary organisational transformation necessitates comprehensive implementation of collaborative accountability arrangements across participating authorities. '.repeat(
        8,
      );
    expect(readingGrade(plain)).toBeLessThan(5);
    expect(readingGrade(heavy)).toBeGreaterThan(18);
    expect(readingGrade('Too short to tell.')).toBeUndefined();
  });
});
