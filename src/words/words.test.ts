import { expect, test } from 'vitest';
import { ampersand } from '../checks/rules/ampersand.ts';
import { capitalHeading } from '../checks/rules/capitalHeading.ts';
import { latinAbbreviation } from '../checks/rules/latinAbbreviation.ts';
import { longSentence } from '../checks/rules/longSentence.ts';
import { runRules } from '../checks/runRules.ts';
import { exampleSources } from '../checks/sample.ts';

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], {
  eager: true,
});

/** The texts of a module's export: functions of words are asked with made-up names and numbers. */
function textsOf(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') {
    return textsOf(
      (words as (...given: readonly unknown[]) => unknown)(...Array<string>(6).fill('2')),
    );
  }
  return Object.values(words as object).flatMap(textsOf);
}

const said = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module).flatMap(([name, words]) =>
    textsOf(words).map((text) => ({ name: `${file} ${name}`, text })),
  ),
);

/** Names of those whose text a pattern finds something in. */
const withPattern = (pattern: RegExp) =>
  said.filter(({ text }) => pattern.test(text)).map(({ name, text }) => `${name}: ${text}`);

test('every area has words, and all of them say something', () => {
  expect(Object.keys(modules).length).toBeGreaterThan(15);
  expect(said.filter(({ text }) => text.trim() === '')).toEqual([]);
});

test('the style that examples are checked for holds for the interface', () => {
  // A text without a mark at its end is most often a heading, a label or a link.
  const body = said.map(({ text }) => (/[.:;,]/.test(text) ? text : `## ${text}`)).join('\n\n');
  const rules = [ampersand, capitalHeading, latinAbbreviation, longSentence];
  const { problems } = runRules(rules, { sources: exampleSources({ body }), today: '2026-11-21' });
  expect(problems.map(({ message }) => message)).toEqual([]);
});

test('nothing pleads, excuses itself or blames', () => {
  expect(
    withPattern(/\b(?:please|sorry|invalid|illegal|oops|unfortunately|successfully)\b/i),
  ).toEqual([]);
});

test('an example is called so, and no case study or submission', () => {
  expect(withPattern(/\b(?:case stud(?:y|ies)|submissions?)\b/i)).toEqual([]);
});

test('quotation marks and apostrophes are curly, dashes are no hyphens', () => {
  expect(withPattern(/\p{L}['"]|['"]\p{L}|\p{L} - \p{L}|\.\.\./u)).toEqual([]);
});

test('words that open a link do not leave it to say "here"', () => {
  expect(withPattern(/\b(?:click|press|see|read) here\b|^(?:here|more|read more|this)$/i)).toEqual(
    [],
  );
});
