import { readFileSync } from 'node:fs';
import { githubError } from '../../../src/checks/reporters/github.ts';
import { countOf } from '../../../src/domain/words.ts';
import { shown } from '../../../src/mdx/characters.ts';
import { UsageError } from '../command.ts';
import { readChangedPaths, refusePaths, type ChangedPath } from './changedPaths.ts';

const REMEDY =
  'put other files into a pull request of their own, or ask a maintainer for the label "code"';

/** Says which files a change with submissions may not touch; exit code 0 for none, 1 for some. */
export function checkChanged(file: string, isForGithub: boolean): number {
  const changed = read(file);
  const refused = refusePaths(changed);
  for (const { path, message } of refused) {
    const told = `${message}. To mend: ${REMEDY}.`;
    console.log(isForGithub ? githubError(path, told) : `${shown(path)}\n    ${shown(told)}`);
  }
  if (refused.length > 0) return 1;
  console.log(`Looked at ${countOf(changed.length, 'changed file')}: no problems.`);
  return 0;
}

function read(file: string): ChangedPath[] {
  try {
    return readChangedPaths(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
