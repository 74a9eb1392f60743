import { expect, test } from 'vitest';
import { readIndex } from './readIndex.ts';

const HUB = {
  name: 'Other hub',
  address: 'https://other.example/hub/',
  index: 'https://other.example/hub/data/submissions.json',
};
const COUNCILS = [{ id: 'aford', shortName: 'Aford-on-Sea' }];
const RECORD = {
  id: 'evenings',
  title: 'Open evenings',
  summary: 'Staff meet candidates.',
  url: 'https://other.example/hub/submissions/evenings/',
  councils: ['aford', 'new-town'],
  themes: ['early-career'],
  result: 'mixed',
  evidence: 'feedback',
  contacts: [{ email: 'somebody@other.example' }],
};
const read = (...records: unknown[]) => readIndex(JSON.stringify(records), HUB, COUNCILS);

test('an example becomes words and a link that leads to its hub', () => {
  expect(read(RECORD)).toEqual({
    examples: [
      {
        title: 'Open evenings',
        summary: 'Staff meet candidates.',
        url: 'https://other.example/hub/submissions/evenings/',
        councils: 'Aford-on-Sea, New town',
        themes: 'Early career',
        result: 'Mixed',
        evidence: 'Feedback',
      },
    ],
    leftOut: 0,
  });
  expect(read()).toEqual({ examples: [], leftOut: 0 });
});

test('themes go by the names that their hub gives them, and by their ids where it gives none', () => {
  const themesOf = (more: object) => read({ ...RECORD, themes: ['edi', 'early-career'], ...more });
  const shown = (themes: string) => ({ examples: [{ themes }] });
  expect(themesOf({ themeNames: ['Anti-racist practice', 'New\u202e starters'] })).toMatchObject(
    shown('Anti-racist practice, New starters'),
  );
  expect(themesOf({})).toMatchObject(shown('Edi, Early career'));
  expect(themesOf({ themeNames: ['Anti-racist practice'] })).toMatchObject(
    shown('Anti-racist practice, Early career'),
  );
  expect(themesOf({ themeNames: ['Anti-racist practice', 2] })).toMatchObject(
    shown('Edi, Early career'),
  );
});

test.each([
  'javascript:alert(1)',
  'http://other.example/hub/submissions/evenings/',
  'https://elsewhere.example/hub/submissions/evenings/',
  'https://other.example.evil.example/hub/',
  'https://me:secret@other.example/hub/',
  'https://other.example/private/',
  'https://other.example/hub/../private/',
  '/submissions/evenings/',
  '',
])('a record whose link is %j is left out', (url) => {
  expect(read(RECORD, { ...RECORD, url })).toMatchObject({ examples: [{}], leftOut: 1 });
});

test('text is cut, and stripped of signs that hide or turn it', () => {
  const result = read({
    ...RECORD,
    title: `A\u202eB\u0000C\u200bD\nE ${'x'.repeat(5000)}`,
    result: 'constructor',
    evidence: { toString: 1 },
    themes: 'none',
  });
  if ('problem' in result) throw new Error(result.problem);
  const [example] = result.examples;
  expect(example?.title).toMatch(/^A B C D E x+…$/);
  expect(example?.title).toHaveLength(110);
  expect(example).toMatchObject({ result: '', evidence: '', themes: '' });
});

test.each(['', '<html>', '{"a":1}', 'null', '[1,null,{}]', '[{"title":"x"}]'])(
  'an index that reads %j is told in a sentence',
  (text) => {
    expect(readIndex(text, HUB, COUNCILS)).toEqual({ problem: expect.any(String) as string });
  },
);
