import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { submissionSchema } from '../../../src/domain/submission/schema.ts';
import { PUBLISHER_FIELDS } from '../../../src/domain/submission/form/steps.ts';
import { issueAnswers } from '../import/issue/issueAnswers.ts';
import { readChangedPaths, refusePaths } from './changedPaths.ts';
import { codeOwners, sameOwners } from './codeOwners.ts';
import { issueFormFile } from './issueFormFile.ts';
import { ISSUE_KINDS, issueForms, NOT_IN_ISSUES } from './issueForms.ts';
import { issueText } from './testIssues.ts';

describe('issue forms', () => {
  test('ask for every field of the schema, but for those that are left out by name', () => {
    const [form] = issueForms();
    const titles = Object.entries(submissionSchema.shape)
      .filter(([key]) => ![...NOT_IN_ISSUES, ...PUBLISHER_FIELDS].some((each) => each === key))
      .map(([, field]) => field.meta()?.title);
    expect(form?.fields.map(({ label }) => label)).toEqual(expect.arrayContaining(titles));
  });

  test.each(issueForms())('$kind is as GitHub wants a form', (form) => {
    const { name, description, body } = parse(issueFormFile(form)) as {
      readonly name: string;
      readonly description: string;
      readonly body: readonly {
        readonly type: string;
        readonly id?: string;
        readonly attributes: {
          readonly label?: string;
          readonly value?: string;
          readonly options?: readonly unknown[];
        };
      }[];
    };
    expect(name.length + description.length).toBeGreaterThan(10);
    const fields = body.slice(1);
    expect(body[0]).toMatchObject({ type: 'markdown' });
    const ids = fields.map(({ id }) => id);
    const labels = fields.map(({ attributes }) => attributes.label);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { id, type, attributes } of fields) {
      expect(id).toMatch(/^[a-zA-Z0-9_-]+$/);
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      const { options } = attributes;
      expect(options === undefined).toBe(type === 'input' || type === 'textarea');
      // GitHub adds this one itself, and refuses a form that has it.
      expect(options?.includes('None') ?? false).toBe(false);
      expect(new Set(options).size).toBe(options?.length ?? 0);
    }
  });

  test.each(ISSUE_KINDS)('%s is known again by its text', (kind) => {
    const read = issueAnswers(issueText(kind, { 'Which example?': 'x', Title: 'y' }));
    expect(read?.form.kind).toBe(kind);
    expect([...(read?.answers.values() ?? [])]).toEqual([kind === 'new-example' ? 'y' : 'x']);
  });
});

describe('code owners', () => {
  const categories = [
    { id: 'workforce', owners: ['@alliance/workforce'] },
    { id: 'data', owners: ['@alliance/data', '@somebody'] },
    { id: 'send' },
  ];

  test('are those of the main category; those of all for what has no line yet', () => {
    const submissions = [
      { id: 'a', categories: ['data', 'workforce'] },
      { id: 'b', categories: ['send'] },
    ];
    const text = codeOwners(categories, submissions);
    expect(text.split('\n').slice(1)).toEqual([
      '/content/submissions/ @alliance/workforce @alliance/data @somebody',
      '/content/categories/workforce.mdx @alliance/workforce',
      '/content/categories/data.mdx @alliance/data @somebody',
      '/content/submissions/a.mdx @alliance/data @somebody',
      '/content/submissions/a/ @alliance/data @somebody',
      '',
    ]);
    expect(sameOwners(text, codeOwners(categories, []))).toBe(true);
    expect(sameOwners(text, codeOwners(categories.slice(1), submissions))).toBe(false);
  });

  test('are nobody where no category names one', () => {
    const lines = codeOwners([{ id: 'send' }], [{ id: 'a', categories: ['send'] }]).split('\n');
    expect(lines.every((line) => line === '' || line.startsWith('#'))).toBe(true);
  });
});

describe('changed paths', () => {
  const PLAIN = '100644';
  const example = { path: 'content/submissions/a.mdx', mode: PLAIN };

  test.each([
    ['submissions alone', [example, { path: 'content/submissions/a/b.png', mode: PLAIN }]],
    ['a submission that goes', [{ ...example, mode: '000000' }]],
    ['code alone', [{ path: 'src/a.ts', mode: PLAIN }]],
    ['nothing', []],
  ])('takes %s', (_, changed) => {
    expect(refusePaths(changed)).toEqual([]);
  });

  test.each([
    'src/content.ts',
    'package-lock.json',
    '.github/workflows/ci.yml',
    'content/site.yml',
    'content/submissions',
    'Content/submissions/b.mdx',
    'content/submissions/../../src/a.ts',
  ])('refuses %s beside a submission', (name) => {
    const refused = refusePaths([example, { path: name, mode: PLAIN }]);
    expect(refused.map(({ path: each }) => each)).toEqual([name]);
  });

  test.each(['120000', '100755', '160000'])('refuses a submission of mode %s', (mode) => {
    expect(refusePaths([{ ...example, mode }])).toHaveLength(1);
  });

  test('are read from what git says, whatever their names', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'paths-'));
    const git = (...words: string[]): string =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@t.example', ...words], {
        cwd: folder,
        encoding: 'utf8',
      });
    const write = (name: string): void => {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), 'Words that make a file look alike.\n');
    };
    try {
      git('init', '--quiet');
      write('src/moved.ts');
      git('add', '.');
      git('commit', '--quiet', '-m', 'One');
      git('mv', 'src/moved.ts', 'moved.mdx');
      write('content/submissions/two\nlines ü.mdx');
      symlinkSync('/etc/passwd', path.join(folder, 'content/submissions/link.mdx'));
      git('add', '.');
      git('commit', '--quiet', '-m', 'Two');
      const raw = git('diff', '--raw', '-z', '--no-renames', 'HEAD^1', 'HEAD');
      expect(readChangedPaths(raw)).toEqual([
        { path: 'content/submissions/link.mdx', mode: '120000' },
        { path: 'content/submissions/two\nlines ü.mdx', mode: '100644' },
        { path: 'moved.mdx', mode: '100644' },
        { path: 'src/moved.ts', mode: '000000' },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each(['src/a.ts\n', ':100644 100644 a b M\0', 'x\0y\0'])('refuse other lists: %j', (raw) => {
    expect(() => readChangedPaths(raw)).toThrow('This is not what git diff');
  });
});
