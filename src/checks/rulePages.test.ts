import { expect, test } from 'vitest';
import { exampleLines } from './exampleLines.ts';
import { RULE_PAGES } from './rulePages.ts';

test('an example shows what it changes, where it would stand', () => {
  expect(
    exampleLines({
      id: 'theme',
      details: { status: 'running', team: undefined, councils: ['anyborough'] },
      body: 'Words.',
      other: { body: 'Other words.' },
    }),
  ).toEqual([
    { where: 'The name of the file', lines: 'theme.mdx' },
    {
      where: 'The details at the top',
      lines: 'status: running\n# team: is left out\ncouncils:\n  - anyborough',
    },
    { where: 'The text', lines: 'Words.' },
    { where: 'The text, in another submission', lines: 'Other words.' },
  ]);
});

test('every check has a page with an example of both kinds', () => {
  for (const { name, wrong, right } of RULE_PAGES) {
    expect([name, wrong.length > 0, right.length > 0]).toEqual([name, true, true]);
  }
});
