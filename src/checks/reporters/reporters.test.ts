import { describe, expect, test } from 'vitest';
import type { Problem } from '../../domain/problem.ts';
import { printReport } from './index.ts';

const problem = (changes: Partial<Problem>): Problem => ({
  file: 'content/submissions/x.mdx',
  line: 8,
  column: 10,
  severity: 'error',
  rule: 'unknown-reference',
  message: "theme 'retension' is not known: did you mean 'retention'?",
  remedy: 'write retention',
  ...changes,
});

const PROBLEMS = [
  problem({}),
  problem({ line: 9, severity: 'warning', rule: 'yaml-cut-value', remedy: 'use quotes.' }),
  problem({ file: 'content/site.yml', line: 1, column: 1, severity: 'advice' }),
];

describe('for people at a terminal', () => {
  test('groups by file, says how to mend, counts, and names the next command', () => {
    expect(printReport({ problems: PROBLEMS, waived: [], files: 12 }, 'pretty', false)).toBe(
      [
        "content/submissions/x.mdx:8:10  error  theme 'retension' is not known: did you mean 'retention'?",
        '    To mend: write retention. (unknown-reference)',
        "content/submissions/x.mdx:9:10  warning  theme 'retension' is not known: did you mean 'retention'?",
        '    To mend: use quotes. (yaml-cut-value)',
        '',
        "content/site.yml:1:1  advice  theme 'retension' is not known: did you mean 'retention'?",
        '    To mend: write retention. (unknown-reference)',
        '',
        'Checked 12 files: 1 error, 1 warning, 1 of advice.',
        'Mend the errors, then run: npm run check',
      ].join('\n'),
    );
  });

  test('says that all is well, and that warnings stop nothing', () => {
    expect(printReport({ problems: [], waived: [], files: 1 }, 'pretty', false)).toBe(
      'Checked 1 file: no problems.',
    );
    expect(
      printReport({ problems: PROBLEMS.slice(1), waived: [], files: 3 }, 'pretty', false),
    ).toContain('Nothing here stops a build.');
  });

  test('uses colour only when asked', () => {
    expect(printReport({ problems: PROBLEMS, waived: [], files: 3 }, 'pretty', true)).toContain(
      '\u001b[',
    );
    expect(
      printReport({ problems: PROBLEMS, waived: [], files: 3 }, 'pretty', false),
    ).not.toContain('\u001b');
  });
});

test('for programs: exactly the agreed fields', () => {
  expect(
    JSON.parse(printReport({ problems: PROBLEMS, waived: [], files: 3 }, 'json', true)),
  ).toEqual({
    problems: PROBLEMS.map((each) => ({ ...each })),
  });
  expect(JSON.parse(printReport({ problems: [], waived: [], files: 3 }, 'json', false))).toEqual({
    problems: [],
  });
});

test('for GitHub: one annotation a problem, which no message can forge', () => {
  const forged = problem({ message: 'a\n::error::forged, 100%', file: 'content/a,b:c.mdx' });
  expect(printReport({ problems: [forged], waived: [], files: 1 }, 'github', false)).toBe(
    '::error file=content/a%2Cb%3Ac.mdx,line=8,col=10,title=unknown-reference::a%0A::error::forged, 100%25. To mend: write retention',
  );
});
