import { renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from './checkContent.ts';
import { SUBMISSION_LINES, submissionText, type TestFiles, withContent } from './testContent.ts';

/** The problems of a folder, each as one line: place, rule, message, remedy. */
function problemsOf(files: TestFiles): Promise<string[]> {
  return withContent(files, async (folder) => {
    const { report } = await checkContent(folder);
    return report.problems.map(
      ({ file, line, column, rule, message, remedy }) =>
        `${file}:${line}:${column} ${rule}: ${message} → ${remedy}`,
    );
  });
}

function replaced(line: string, by: string): string {
  expect(SUBMISSION_LINES).toContain(line);
  return submissionText(SUBMISSION_LINES.map((other) => (other === line ? by : other)));
}

/** The line of the file a line of the details stands on, after the opening `---`. */
function lineOf(line: string): number {
  return SUBMISSION_LINES.indexOf(line) + 2;
}

const FILE = 'submissions/open-evenings.mdx';

describe('a content folder', () => {
  test('without faults gives all its content and no problems', async () => {
    const { report, content } = await withContent({}, checkContent);
    expect(report.problems).toEqual([]);
    expect(report.files).toBe(13);
    expect(content?.submissions.map(({ id }) => id)).toEqual(['open-evenings']);
    expect(content?.councils.map(({ id }) => id)).toEqual(['anyborough', 'otherham']);
  });

  test('that is not there is a failure of the call, not of the content', async () => {
    await expect(checkContent('/nowhere/content')).rejects.toThrow(
      'There is no content folder at /nowhere/content.',
    );
  });

  test('without its site file says so, and still reports the rest', async () => {
    const problems = await problemsOf({
      'site.yml': undefined,
      [FILE]: replaced('themes: [recruitment]', 'themes: [recrutiment]'),
    });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('content/site.yml:1:1 file-missing');
    expect(problems[1]).toContain("did you mean 'recruitment'?");
  });

  test('may have any name: links within a page lead to its headings all the same', async () => {
    const about = `---
title: About this hub
description: What an invented hub says of itself.
updated: 2026-01-31
---

See [corrections](#s-corrections).

## Corrections

Write to us.
`;
    await withContent({ 'pages/about.mdx': about }, async (folder) => {
      const renamed = path.join(path.dirname(folder), 'a hub');
      renameSync(folder, renamed);
      const { report } = await checkContent(renamed);
      expect(report.problems).toEqual([]);
      renameSync(renamed, folder);
    });
  });

  test('has the pages that every hub links to', async () => {
    expect(await problemsOf({ 'pages/privacy.mdx': undefined })).toEqual([
      expect.stringMatching(
        /^content\/pages\/privacy\.mdx:1:1 file-missing: Every hub has this page/,
      ),
    ]);
  });

  test('reports the faults of every file at once, in order of file and place', async () => {
    const problems = await problemsOf({
      [FILE]: replaced('status: running', 'status: runing'),
      'submissions/second.mdx': 'no front matter',
      'submissions/third.mdx': submissionText(SUBMISSION_LINES, 'Hello {world}'),
      'measures/other.yml': 'name: [',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      expect.stringMatching(/^content\/measures\/other\.yml:/),
      'content/submissions/open-evenings.mdx:8:9',
      'content/submissions/second.mdx:1:1',
      'content/submissions/third.mdx:25:7',
    ]);
  });

  test('with a broken file keeps the sound ones', async () => {
    const { content } = await withContent(
      { 'submissions/broken.mdx': submissionText(SUBMISSION_LINES, '<script>') },
      checkContent,
    );
    expect(content?.submissions.map(({ id }) => id)).toEqual(['open-evenings']);
  });

  test('follows no symbolic link', async () => {
    const problems = await withContent({ 'secret.txt': 'secret' }, async (folder) => {
      symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'submissions/linked.mdx'));
      return (await checkContent(folder)).report.problems;
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'content/submissions/linked.mdx',
      rule: 'file-link',
      severity: 'error',
    });
  });
});

describe('rules across files', () => {
  test.each([
    [
      'councils: [anyborough]',
      'councils: [anyborugh]',
      12,
      "council 'anyborugh' is not known: did you mean 'anyborough'? → write anyborough",
    ],
    [
      'themes: [recruitment]',
      'themes: [housing]',
      10,
      "theme 'housing' is not known → use an id from content/themes",
    ],
    [
      '  - measure: vacancy-rate',
      '  - measure: vacancy-rates',
      14,
      "measure 'vacancy-rates' is not known: did you mean 'vacancy-rate'? → write vacancy-rate",
    ],
  ])('an unknown id is placed and the closest offered: %s', async (line, by, column, words) => {
    expect(await problemsOf({ [FILE]: replaced(line, by) })).toEqual([
      `content/${FILE}:${lineOf(line)}:${column} unknown-reference: ${words}`,
    ]);
  });

  test('the examples of a tip have to be known', async () => {
    const lines = [
      'title: Recruitment',
      'shortTitle: Recruitment',
      'definition: Finding and appointing staff.',
      'measures: []',
      'synonyms: []',
      'tips:',
      '  - tip: Open the doors before the advert.',
      '    examples: [open-evenings, open-evening]',
    ];
    const problems = await problemsOf({
      'themes/recruitment.mdx': `---\n${lines.join('\n')}\n---\n\nWords.\n`,
    });
    expect(problems).toEqual([
      "content/themes/recruitment.mdx:9:31 unknown-reference: submission 'open-evening' is not known: did you mean 'open-evenings'? → write open-evenings",
    ]);
  });

  test('a theme that cannot be read is reported once, not by each submission that names it', async () => {
    const problems = await problemsOf({ 'themes/recruitment.mdx': '---\ntitle: 3\n---\n' });
    expect(problems.every((problem) => problem.startsWith('content/themes/'))).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });

  test('a value outside its range is an error', async () => {
    const line = '      - { role: after, value: 21, period: not-stated }';
    const problems = await problemsOf({ [FILE]: replaced(line, line.replace('21', '210')) });
    expect(problems).toEqual([
      `content/${FILE}:${lineOf(line)}:31 value-outside-range: 210 is outside the range of 'Vacancy rate' (0 to 100) → check the number and its measure against the source`,
    ]);
  });

  test('a figure in the text must be among the metrics', async () => {
    const body = 'Words.\n\n<Figure metric="vacancy-rat" />';
    const problems = await problemsOf({ [FILE]: submissionText(SUBMISSION_LINES, body) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("did you mean 'vacancy-rate'?");
    expect(problems[0]).toContain(
      `content/${FILE}:${SUBMISSION_LINES.length + 6}:1 unknown-figure`,
    );
  });

  test('a local definition has to be said', async () => {
    const problems = await problemsOf({
      [FILE]: replaced('    definition: not-stated', '    definition: local'),
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("unclear-definition: Enter what is counted in 'vacancy-rate'");
  });

  test('a before value needs one after value of the same group', async () => {
    const line = '      - { role: after, value: 21, period: not-stated }';
    const other = line.replace('period', 'group: Managers, period');
    const problems = await problemsOf({ [FILE]: replaced(line, other) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      "unpaired-values: 'vacancy-rate' has a before value and nothing after it",
    );
  });

  test('two figures of one measure need names', async () => {
    const again = SUBMISSION_LINES.slice(10, 17);
    const lines = SUBMISSION_LINES.toSpliced(17, 0, ...again);
    const problems = await problemsOf({ [FILE]: submissionText(lines) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      `duplicate-name: figure 'vacancy-rate' is already used at content/${FILE}:12`,
    );
  });

  test('two councils may not share a code or a name', async () => {
    const row =
      'otherham,E09009901,901,London Borough of Otherham,Otherham,London,London borough,LB OF ANYBOROUGH,,,,,';
    const head =
      'id,gss,dfeCode,name,shortName,region,kind,aliases,domains,formerGss,from,to,replaced';
    const first =
      'anyborough,E09009901,901,London Borough of Anyborough,Anyborough,London,London borough,LB of Anyborough,,,,,';
    const problems = await problemsOf({ 'councils.csv': `${head}\n${first}\n${row}\n` });
    expect(problems.map((problem) => problem.replace(/ →.*/, ''))).toEqual([
      "content/councils.csv:3:10 duplicate-name: GSS code 'E09009901' is already used at content/councils.csv:2",
      expect.stringContaining(
        "council name 'LB OF ANYBOROUGH' is already used at content/councils.csv:2",
      ),
    ]);
  });

  test('a plan names councils, examples and measures that are known', async () => {
    const lines = [
      'council: anyborough',
      'title: Improvement plan',
      'source: { publisher: Anyborough Council, title: Plan }',
      'priorities:',
      '  - title: Workforce',
      '    measures: [vacancy-rate]',
      '    actions:',
      '      - action: Meet candidates early',
      '        status: on-target',
      '        submissions: [open-evenings]',
      '        measures: [vacancy-rate]',
    ];
    const plan = (from = '', to = ''): TestFiles => ({
      'plans/anyborough.yml': `${lines.join('\n').replace(from, to)}\n`,
    });
    const { content } = await withContent(plan(), checkContent);
    expect(content?.plans.map(({ id, council }) => [id, council])).toEqual([
      ['anyborough', 'anyborough'],
    ]);
    expect(await problemsOf(plan())).toEqual([]);
    expect(await problemsOf(plan('council: anyborough', 'council: nowhere'))).toEqual([
      "content/plans/anyborough.yml:1:10 unknown-reference: council 'nowhere' is not known → use an id from content/councils.csv",
    ]);
    expect(await problemsOf(plan('[open-evenings]', '[open-evening]'))).toEqual([
      "content/plans/anyborough.yml:10:23 unknown-reference: submission 'open-evening' is not known: did you mean 'open-evenings'? → write open-evenings",
    ]);
    expect(await problemsOf(plan('    measures: [v', '    measures: [x'))).toEqual([
      expect.stringContaining('content/plans/anyborough.yml:6:16 unknown-reference: measure'),
    ]);
    expect(await problemsOf(plan('        measures: [v', '        measures: [x'))).toEqual([
      expect.stringContaining('content/plans/anyborough.yml:11:20 unknown-reference: measure'),
    ]);
  });

  test('a plan whose measure cannot be read is left out until it can', async () => {
    const { content } = await withContent(
      {
        'measures/other.yml': 'name: [',
        'plans/anyborough.yml':
          'council: anyborough\ntitle: Plan\nsource: { publisher: A, title: B }\npriorities:\n  - { title: C, measures: [other], actions: [{ action: D, status: completed }] }\n',
      },
      checkContent,
    );
    expect(content?.plans).toEqual([]);
  });

  test('a submission may not have the name of a list', async () => {
    const problems = await problemsOf({ 'submissions/theme.mdx': submissionText() });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('content/submissions/theme.mdx');
    expect(problems[0]).toContain('reserved-id');
  });
});
