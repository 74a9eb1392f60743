import { expect, test } from 'vitest';
import { checkContent } from '../checkContent.ts';
import { compareContent } from '../compareContent.ts';
import { SUBMISSION_LINES, submissionText, type TestFiles, withContent } from '../testContent.ts';
import { githubSummary } from './githubSummary.ts';

const DAY = '2026-11-21';
const check = (files: TestFiles) => withContent(files, (folder) => checkContent(folder, DAY));

const before = (line: string, by: string): string => {
  expect(SUBMISSION_LINES).toContain(line);
  return submissionText(SUBMISSION_LINES.map((other) => (other === line ? by : other)));
};

/** The part of the summary about changes, from one state of the content to another. */
async function changes(base: TestFiles, head: TestFiles): Promise<string> {
  const [was, now] = await Promise.all([check(base), check(head)]);
  return (
    githubSummary(now.report, compareContent(was, now)).split('### What changes for readers')[1] ??
    ''
  );
}

const FILE = 'submissions/open-evenings.mdx';

test('says that there is nothing to mend, and no more', () => {
  expect(githubSummary({ problems: [], waived: [], files: 8 })).toBe(
    '## Content check: nothing to mend\n\n8 files: 0 errors, 0 warnings, 0 of advice, 0 waived.',
  );
});

test('lists what to mend and what is waived, with the reasons, and forges nothing', () => {
  const problem = {
    file: 'content/submissions/x.mdx',
    line: 8,
    column: 1,
    severity: 'warning',
    rule: 'unaccounted-number',
    message: '<img src=x> | [a](https://evil.example)\n# @all',
    remedy: 'add it',
  } as const;
  const report = {
    problems: [problem, { ...problem, severity: 'advice' } as const],
    waived: [{ problem: { ...problem, message: '5 days' }, reason: 'The length of a course' }],
    files: 8,
  };
  expect(githubSummary(report)).toBe(
    [
      '## Content check: warnings to look at',
      '8 files: 0 errors, 1 warning, 1 of advice, 1 waived.',
      '### To mend',
      [
        '| where | kind | what | how |',
        '| --- | --- | --- | --- |',
        '| content/submissions/x.mdx:8 | warning | \\<img src=x\\> \\| \\[a\\](https\\://evil.example) \\# \\@all | add it |',
      ].join('\n'),
      '### Waived',
      [
        '| where | rule | what | reason given |',
        '| --- | --- | --- | --- |',
        '| content/submissions/x.mdx:8 | unaccounted-number | 5 days | The length of a course |',
      ].join('\n'),
    ].join('\n\n'),
  );
});

test('tells the claims, figures and contacts that change', async () => {
  const base = {
    [FILE]: before(
      'contacts: []',
      'contacts: [{ role: Lead, name: Jo Doe, email: jo.doe@anyborough.example }]',
    ),
  };
  const head = {
    [FILE]: before('result: improved', 'result: mixed').replace('value: 21', 'value: 25'),
  };
  expect(await changes(base, head)).toBe(
    [
      '',
      '#### Open evenings (open-evenings): changed',
      '| claim | before | after |\n| --- | --- | --- |\n| Result | Improved | Mixed |',
      '| figure | value | before | after |\n| --- | --- | --- | --- |\n| vacancy-rate | After | 21% (date not stated) | 25% (date not stated) |',
      '| contact | role | address |\n| --- | --- | --- |\n| removed | Lead | j…\\@anyborough.example |',
    ].join('\n\n'),
  );
});

test('says so where nothing changes, and where an error hides it', async () => {
  expect(await changes({}, {})).toContain('No claims, figures or contacts change.');
  const broken = await changes({}, { [FILE]: before('status: running', 'status: runing') });
  expect(broken).toContain('Not compared until their errors are mended: open-evenings.');
  expect(broken).not.toContain('taken away');
});
