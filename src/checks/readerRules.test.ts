import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readKind } from '../mdx/readKind.ts';
import { READER_RULES, type ReaderRule } from './readerRules.ts';
import { RULES } from './rules/index.ts';
import { exampleText } from './sample.ts';

const READER = path.resolve(import.meta.dirname, '../mdx');
const NAME =
  /'((?:yaml|schema|body|link|picture|file|text|front-matter|csv|benchmark)-[a-z]+(?:-[a-z]+)*)'/g;

test('every rule that the reader names has its entry, and no other', () => {
  const named = readdirSync(READER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [...readFileSync(path.join(READER, file), 'utf8').matchAll(NAME)])
    .map(([, name]) => name);
  expect(READER_RULES.map(({ name }) => name).toSorted()).toEqual([...new Set(named)].toSorted());
});

test('no rule has the name of another', () => {
  const names = [...RULES, ...READER_RULES].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each(READER_RULES.map((rule): [string, ReaderRule] => [rule.name, rule]))(
  '%s says what it is about',
  (_name, { title, why }) => {
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(why).toMatch(/^[A-Z‘“].*\.$/);
  },
);

/** A whole file with the lines of an example in the place where they belong. */
function fileWith({ name }: ReaderRule, lines: string): string {
  if (name.startsWith('front-matter-')) return lines;
  if (!/^(?:yaml|schema)-/.test(name)) return exampleText({ body: lines });
  const field = /^[a-zA-Z]+/.exec(lines)?.[0] ?? '';
  const kept = exampleText({ details: { [field === 'sumary' ? 'summary' : field]: undefined } });
  return kept.replace('---\n', `---\n${lines}\n`);
}

const shown = READER_RULES.filter(
  ({ name, inWords }) => inWords === undefined && !/^(?:file|csv)-/.test(name),
);

test.each(shown.map((rule): [string, ReaderRule] => [rule.name, rule]))(
  '%s: the wrong lines are reported, and the right ones are not',
  (name, rule) => {
    const found = (lines: string) =>
      readKind('submission', fileWith(rule, lines)).findings.map((finding) => finding.rule);
    expect(found(rule.wrong)).toContain(name);
    expect(found(rule.right)).not.toContain(name);
  },
);
