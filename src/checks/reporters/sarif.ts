import type { Problem, Severity } from '../../domain/problem.ts';
import type { Report } from '../report.ts';
import { RULES } from '../rules/index.ts';

const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
};

/** SARIF 2.1.0, the format that code hosts and editors read results of checks in. */
export function sarifReport({ problems, waived }: Report): string {
  const results = [
    ...problems.map((problem) => resultOf(problem)),
    ...waived.map(({ problem, reason }) => ({
      ...resultOf(problem),
      suppressions: [{ kind: 'inSource', justification: reason }],
    })),
  ];
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted().map((id) => {
    const rule = RULES.find(({ name }) => name === id);
    if (rule === undefined) return { id };
    return { id, shortDescription: { text: rule.title }, fullDescription: { text: rule.why } };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'practice-spotlight', rules } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf({ file, line, column, severity, rule, message, remedy }: Problem) {
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: `${message}. To mend: ${remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}
