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
    expect(
      printReport({ problems: PROBLEMS, waived: [], files: 12 }, 'pretty', { colour: false }),
    ).toBe(
      [
        "content/submissions/x.mdx:8:10  error  theme 'retension' is not known: did you mean 'retention'?",
        '    To mend: write retention. (unknown-reference)',
        "content/submissions/x.mdx:9:10  warning  theme 'retension' is not known: did you mean 'retention'?",
        '    To mend: use quotes. (yaml-cut-value)',
        '',
        'Checked 12 files: 1 error, 1 warning, 1 of advice.',
        'Mend the errors, then run: npm run check',
        'To read the advice: npm run check -- --advice',
      ].join('\n'),
    );
  });

  test('says where checks are explained, once the address of the hub is known', () => {
    const report = { problems: PROBLEMS, waived: [], files: 12, site: 'https://hub.example/' };
    expect(printReport(report, 'pretty', { colour: false })).toMatch(
      /\nWhat each check means: https:\/\/hub\.example\/contribute\/checks\/$/,
    );
  });

  test('lists advice when asked for, and counts what is waived', () => {
    const waived = [{ problem: problem({ severity: 'warning' }), reason: 'A course' }];
    const report = { problems: PROBLEMS.slice(2), waived, files: 12 };
    expect(printReport(report, 'pretty', { colour: false, advice: true })).toBe(
      [
        "content/site.yml:1:1  advice  theme 'retension' is not known: did you mean 'retention'?",
        '    To mend: write retention. (unknown-reference)',
        '',
        'Checked 12 files: 1 of advice, 1 waived.',
        'Nothing here stops a build.',
      ].join('\n'),
    );
    expect(printReport({ ...report, problems: [] }, 'pretty', { colour: false })).toBe(
      'Checked 12 files: no problems, 1 waived.',
    );
  });

  test('says that all is well, and that warnings stop nothing', () => {
    expect(printReport({ problems: [], waived: [], files: 1 }, 'pretty', { colour: false })).toBe(
      'Checked 1 file: no problems.',
    );
    expect(
      printReport({ problems: PROBLEMS.slice(1), waived: [], files: 3 }, 'pretty', {
        colour: false,
      }),
    ).toContain('Nothing here stops a build.');
  });

  test('leads from each rule to its page where the terminal follows links', () => {
    const report = { problems: PROBLEMS, waived: [], files: 3, site: 'https://hub.example' };
    const address = 'https://hub.example/contribute/checks/unknown-reference/';
    expect(printReport(report, 'pretty', { colour: true })).toContain(
      `\u001B]8;;${address}\u0007unknown-reference\u001B]8;;\u0007`,
    );
    expect(printReport(report, 'pretty', { colour: false })).toContain('(unknown-reference)');
  });

  test('uses colour only when asked', () => {
    expect(
      printReport({ problems: PROBLEMS, waived: [], files: 3 }, 'pretty', { colour: true }),
    ).toContain('\u001b[');
    expect(
      printReport({ problems: PROBLEMS, waived: [], files: 3 }, 'pretty', { colour: false }),
    ).not.toContain('\u001b');
  });
});

test('for programs: exactly the agreed fields', () => {
  expect(
    JSON.parse(printReport({ problems: PROBLEMS, waived: [], files: 3 }, 'json', { colour: true })),
  ).toEqual({
    problems: PROBLEMS.map((each) => ({ ...each })),
  });
  expect(
    JSON.parse(printReport({ problems: [], waived: [], files: 3 }, 'json', { colour: false })),
  ).toEqual({
    problems: [],
  });
});

test('for GitHub: one annotation a problem, which no message can forge', () => {
  const forged = problem({ message: 'a\n::error::forged, 100%', file: 'content/a,b:c.mdx' });
  expect(
    printReport({ problems: [forged], waived: [], files: 1 }, 'github', { colour: false }),
  ).toBe(
    '::error file=content/a%2Cb%3Ac.mdx,line=8,col=10,title=unknown-reference::a%0A::error::forged, 100%25. To mend: write retention. More at /contribute/checks/unknown-reference/',
  );
});

test('as SARIF: rules once, places, and what is waived as suppressed', () => {
  const waived = [{ problem: problem({ severity: 'warning', rule: 'odd' }), reason: 'A course' }];
  const report = { problems: PROBLEMS, waived, files: 3 };
  const log: unknown = JSON.parse(printReport(report, 'sarif', { colour: false }));
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'practice-spotlight' } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'unknown-reference',
            level: 'error',
            message: { text: expect.stringMatching(/known.*To mend: write retention$/) as string },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: 'content/submissions/x.mdx' },
                  region: { startLine: 8, startColumn: 10 },
                },
              },
            ],
          },
          { level: 'warning' },
          { level: 'note' },
          { ruleId: 'odd', suppressions: [{ kind: 'inSource', justification: 'A course' }] },
        ],
      },
    ],
  });
  expect(log).toHaveProperty(
    ['runs', 0, 'tool', 'driver', 'rules'],
    [{ id: 'odd' }, expect.objectContaining({ id: 'unknown-reference' }), { id: 'yaml-cut-value' }],
  );
});
