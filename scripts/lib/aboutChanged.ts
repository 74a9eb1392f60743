import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/checks/report.ts';

/**
 * What a report says about a change: errors wherever they stand, since a change of one file can break
 * another, and the rest of files that are new or not as they are in the folder `base`.
 */
export function aboutChanged(report: Report, content: string, base: string): Report {
  const known = new Map<string, boolean>();
  const isChanged = (file: string): boolean => {
    // Problems name a file from the folder that holds the content.
    const within = file.split('/').slice(1).join('/');
    const changed = known.get(file) ?? !isSame(path.join(content, within), path.join(base, within));
    known.set(file, changed);
    return changed;
  };
  return {
    ...report,
    problems: report.problems.filter(
      ({ severity, file }) => severity === 'error' || isChanged(file),
    ),
    waived: report.waived.filter(({ problem }) => isChanged(problem.file)),
  };
}

function isSame(one: string, other: string): boolean {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}
