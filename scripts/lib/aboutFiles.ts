import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/checks/report.ts';
import { shownPath } from '../../src/mdx/files.ts';
import { UsageError } from './command.ts';

/**
 * What a report says about some files of the content; all of it where none is named. Throws
 * `UsageError` for one that is not there or belongs to no content.
 */
export function aboutFiles(report: Report, content: string, files: readonly string[]): Report {
  if (files.length === 0) return report;
  const names = new Set(files.map((file) => nameOf(file, content)));
  return {
    ...report,
    problems: report.problems.filter(({ file }) => names.has(file)),
    waived: report.waived.filter(({ problem }) => names.has(problem.file)),
    files: names.size,
  };
}

/** A file by the name that problems have for it. */
function nameOf(file: string, content: string): string {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const within = path.relative(content, file);
  if (within.startsWith('..') || path.isAbsolute(within)) {
    throw new UsageError(`${file} is not in ${content}. To mend: name a file of the content.`);
  }
  return shownPath(file, path.resolve(content));
}
