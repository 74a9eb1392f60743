import { describe, expect, test } from 'vitest';
import type { Rule, RuleExample } from '../rule.ts';
import { runRules } from '../runRules.ts';
import { exampleSources, exampleText } from '../sample.ts';
import { siteText } from '../sampleSite.ts';
import { RULES } from './index.ts';

const TODAY = '2026-11-21';

/** What all the rules say of an example. */
function problemsOf(example: RuleExample) {
  return runRules(RULES, { sources: exampleSources(example), today: TODAY }).problems;
}

test('the sample itself is sound by every rule', () => {
  expect(problemsOf({})).toEqual([]);
});

test('every rule has a name of its own', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

describe.each(RULES.map((rule): [string, Rule] => [rule.name, rule]))('%s', (_name, rule) => {
  test('says in a sentence why it matters', () => {
    expect(rule.why).toMatch(/^[A-Z‘“].*\.$/);
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.wrong)('reports %j, with a place inside the file', (example) => {
    const found = problemsOf(example).filter((problem) => problem.rule === rule.name);
    expect(found.length).toBeGreaterThan(0);
    const texts = [
      exampleText(example),
      exampleText(example.other ?? {}),
      siteText(example.site ?? {}),
      ...Object.values(example.series ?? {}),
      example.addresses ?? '',
    ];
    for (const { line, column, message, remedy } of found) {
      expect(texts.some((text) => column <= (text.split('\n')[line - 1] ?? '').length + 1)).toBe(
        true,
      );
      expect(message).not.toMatch(/\.$/);
      expect(message).not.toMatch(/\b(?:please|sorry|invalid|forbidden)\b/i);
      expect(remedy).toMatch(/^[a-z‘'"“]/);
    }
  });

  test.each(rule.examples.right)('leaves %j alone', (example) => {
    expect(problemsOf(example).filter((problem) => problem.rule === rule.name)).toEqual([]);
  });
});
