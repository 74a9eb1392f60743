import type { WaivedProblem } from './runRules.ts';
import type { Problem } from '../domain/problem.ts';

/** What a check found, for reporters to print. */
export interface Report {
  /** In order of file and place. */
  readonly problems: readonly Problem[];
  /** What a file waives, with the reason it gives; reviewers see it. */
  readonly waived: readonly WaivedProblem[];
  /** How many files were read. */
  readonly files: number;
  /** Where the hub is published, for links to its pages; absent when site.yml could not be read. */
  readonly site?: string;
}

/** Whether anything found stops a build. */
export function hasErrors({ problems }: Report): boolean {
  return problems.some(({ severity }) => severity === 'error');
}
