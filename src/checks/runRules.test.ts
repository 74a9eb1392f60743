import { describe, expect, test } from 'vitest';
import type { ContentRule, RunRule } from './rule.ts';
import { runRules } from './runRules.ts';
import { exampleSources } from './sample.ts';

const WORDS = { title: 'Title', why: 'Because.', examples: { wrong: [], right: [] } };

/** A rule that reports the first submission once for each passage. */
function reporting(name: string, passages: readonly (string | undefined)[]): ContentRule {
  return {
    ...WORDS,
    name,
    severity: 'warning',
    check: ({ sources }) =>
      sources.submissions.slice(0, 1).flatMap((source) =>
        passages.map((passage) => ({
          source,
          path: ['summary'],
          message: `about ${passage ?? 'no words'}`,
          remedy: 'mend it',
          ...(passage === undefined ? {} : { passage }),
        })),
      ),
  };
}

/** Tells of the waivers that set nothing aside. */
const IDLE: RunRule = {
  ...WORDS,
  name: 'idle',
  severity: 'warning',
  checkRun: ({ idleWaivers }) =>
    idleWaivers.map(({ source, path, waiver }) => ({
      source,
      path,
      message: `idle ${waiver.text}`,
      remedy: 'mend it',
    })),
};

function run(rules: readonly (ContentRule | RunRule)[], waived: readonly [string, string][]) {
  const waivers = waived.map(([rule, text]) => ({ rule, text, reason: `Reason of ${text}.` }));
  const { problems, waived: aside } = runRules(rules, {
    sources: exampleSources({ details: { waivers } }),
    today: '2026-11-21',
  });
  return {
    problems: problems.map(({ message }) => message),
    aside: aside.map(({ problem, reason }) => `${problem.message}: ${reason}`),
  };
}

describe('waivers', () => {
  test('set aside what they name, by whole words, of their own rule', () => {
    const rules = [
      reporting('one', ['5 days', '15 days', undefined]),
      reporting('two', ['5 days']),
    ];
    expect(run(rules, [['one', '5 days']])).toEqual({
      problems: ['about 15 days', 'about no words', 'about 5 days'],
      aside: ['about 5 days: Reason of 5 days.'],
    });
  });

  test('may name part of the passage, or more than it', () => {
    const rules = [reporting('one', ['for 5 days', 'runs'])];
    expect(
      run(rules, [
        ['one', '5 days'],
        ['one', 'It runs well'],
      ]).problems,
    ).toEqual([]);
  });

  test('cover no error', () => {
    const rule: ContentRule = { ...reporting('one', ['5 days']), severity: 'error' };
    expect(run([IDLE, rule], [['one', '5 days']])).toEqual({
      problems: ['about 5 days', 'idle 5 days'],
      aside: [],
    });
  });

  test('that set nothing aside are told once all the rules have run, in whatever order', () => {
    const rules = [IDLE, reporting('one', ['5 days'])];
    const waivers: [string, string][] = [
      ['one', '5 days'],
      ['one', '5'],
      ['two', '5 days'],
    ];
    expect(run(rules, waivers).problems).toEqual(['idle 5 days']);
  });

  test('of rules about the run have no effect', () => {
    expect(run([IDLE], [['idle', 'vacancy']]).problems).toEqual(['idle vacancy']);
  });
});
