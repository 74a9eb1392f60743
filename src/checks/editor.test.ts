import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { prettyReport } from './reporters/pretty.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const settings = z
  .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('.vscode/settings.json')));

const pattern = z.object({ regexp: z.string() });
const { tasks } = z
  .object({
    tasks: z.tuple(
      [z.object({ problemMatcher: z.object({ pattern: z.tuple([pattern, pattern]) }) })],
      z.unknown(),
    ),
  })
  .parse(JSON.parse(read('.vscode/tasks.json')));

describe.each(Object.entries(settings['yaml.schemas']))('%s in an editor', (schema, glob) => {
  const files = globSync(glob, { cwd: root });

  test(`finds no fault with ${glob}`, () => {
    const check = z.fromJSONSchema(
      z.record(z.string(), z.unknown()).parse(JSON.parse(read(schema))),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { error } = check.safeParse(parse(read(file)));
      expect({ file, issues: error?.issues ?? [] }).toEqual({ file, issues: [] });
    }
  });
});

test('the task finds every problem that the check prints', () => {
  const problem: Problem = {
    file: 'content/submissions/x.mdx',
    line: 8,
    column: 10,
    severity: 'advice',
    rule: 'long-sentence',
    message: 'A sentence has 40 words',
    remedy: 'cut it in two',
  };
  const report = { problems: [problem], waived: [], files: 1 };
  const [first = '', second = ''] = prettyReport(report, { colour: false, advice: true }).split(
    '\n',
  );
  const [place, remedy] = tasks[0].problemMatcher.pattern;
  expect(new RegExp(place.regexp).exec(first)?.slice(1)).toEqual([
    'content/submissions/x.mdx',
    '8',
    '10',
    'advice',
    'A sentence has 40 words',
  ]);
  expect(new RegExp(remedy.regexp).exec(second)?.[1]).toBe(
    'To mend: cut it in two. (long-sentence)',
  );
});
