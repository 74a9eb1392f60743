import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkContent } from '../checks/checkContent.ts';
import { hasErrors } from '../checks/report.ts';
import { withContent } from '../checks/testContent.ts';
import { ROOT } from './support/hubFolder.ts';
import { saying } from './support/smallHub.ts';

/*
 * Submissions come from people nobody knows, and MDX is code. So nothing under content/ may ever
 * reach a compiler, whatever it holds: not for its text, not for its details, not by a glob.
 */
describe('a build of the real content', () => {
  const content = inject('content');
  const modules = readFileSync(inject('modules'), 'utf8').split('\n');

  test('is seen at work', () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules).toContain(path.join(ROOT, 'src/pages/index.astro'));
    expect(modules).toContain(path.join(ROOT, 'src/content.ts'));
  });

  test('compiles nothing from the content folder', () => {
    const inside = modules.filter((id) =>
      [content, path.join(ROOT, 'content')].some((from) => id.includes(`${from}${path.sep}`)),
    );
    expect(inside).toEqual([]);
  });

  test('compiles no MDX and no Markdown at all', () => {
    expect(modules.filter((id) => /\.mdx?(?:\?|$)/.test(id))).toEqual([]);
  });
});

describe('a text that would run if it were compiled', () => {
  test.each([
    ['an export', 'export const ran = (globalThis.ran = true);'],
    ['an import', 'import "./ran.js";'],
    ['an expression', 'Words {(globalThis.ran = true)} and more.'],
    ['an expression in an attribute', '<Callout title={(globalThis.ran = true)}>Words</Callout>'],
    ['a spread', '<Callout {...(globalThis.ran = { title: "x" })}>Words</Callout>'],
    ['a script', '<script>globalThis.ran = true</script>'],
  ])('%s is refused and not run', async (_, text) => {
    const report = await withContent(
      {
        'submissions/open-evenings.mdx': saying(text),
        'submissions/ran.js': 'globalThis.ran = true',
      },
      async (folder) => (await checkContent(folder)).report,
    );
    expect(hasErrors(report)).toBe(true);
    expect(report.problems.some(({ file }) => file.endsWith('open-evenings.mdx'))).toBe(true);
    expect('ran' in globalThis).toBe(false);
  });

  test('in the details it is words', async () => {
    const details = saying('Words.').replace(
      'title: Open evenings',
      'title: "{(globalThis.ran = true)}"',
    );
    await withContent({ 'submissions/open-evenings.mdx': details }, checkContent);
    expect('ran' in globalThis).toBe(false);
  });
});
