import type { Problem } from '../../domain/problem.ts';
import type { Comparison } from '../compareContent.ts';
import type { Report } from '../report.ts';
import { changesSection } from './changesSection.ts';
import { countInWords, countsOf, type Counts } from './counts.ts';
import { asPlainMarkdown as plain, table } from './markdown.ts';

/** Longer lists hide what matters; the whole is in the log. */
const MOST = 50;
const KINDS = ['error', 'warning', 'advice', 'waived'] as const;

/** The report for the reviewer of a pull request, in Markdown: counts, problems, waivers, changes. */
export function githubSummary(report: Report, comparison?: Comparison): string {
  const counts = countsOf(report);
  const toMend = report.problems.filter(({ severity }) => severity !== 'advice');
  return [
    `## Content check: ${verdict(counts)}`,
    `${report.files} files: ${KINDS.map((kind) => countInWords(kind, counts[kind])).join(', ')}.`,
    ...section('To mend', ['where', 'kind', 'what', 'how'], toMend, (problem) => [
      placeOf(problem),
      problem.severity,
      plain(problem.message),
      plain(problem.remedy),
    ]),
    ...section('Waived', ['where', 'rule', 'what', 'reason given'], report.waived, (each) => [
      placeOf(each.problem),
      plain(each.problem.rule),
      plain(each.problem.message),
      plain(each.reason),
    ]),
    ...(comparison === undefined ? [] : changesSection(comparison)),
  ].join('\n\n');
}

function verdict({ error, warning }: Counts): string {
  if (error > 0) return 'errors to mend';
  return warning > 0 ? 'warnings to look at' : 'nothing to mend';
}

function section<T>(
  title: string,
  heads: readonly string[],
  items: readonly T[],
  row: (item: T) => readonly string[],
): string[] {
  if (items.length === 0) return [];
  const more = items.length - MOST;
  return [
    `### ${title}`,
    table(heads, items.slice(0, MOST).map(row)),
    ...(more > 0 ? [`And ${more} more, in the log of the check.`] : []),
  ];
}

function placeOf({ file, line }: Problem): string {
  return plain(`${file}:${line}`);
}
