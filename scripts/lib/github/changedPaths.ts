import { listOf } from '../../../src/domain/words.ts';

/** One file of a change, from `git diff --raw -z --no-renames`. */
export interface ChangedPath {
  readonly path: string;
  /** What it is after the change: 100644 a plain file, 120000 a link, 000000 gone. */
  readonly mode: string;
}

const CONTENT = 'content/submissions/';
const PLAIN = new Set(['100644', '000000']);

/** Reads what `git diff --raw -z --no-renames` prints. Throws for anything else. */
export function readChangedPaths(raw: string): ChangedPath[] {
  const parts = raw.split('\0').slice(0, -1);
  if (parts.length % 2 !== 0 || (raw !== '' && !raw.endsWith('\0'))) throw notRaw();
  return Array.from({ length: parts.length / 2 }, (_, index) => {
    const [about = '', path = ''] = parts.slice(index * 2, index * 2 + 2);
    const mode = /^:\d{6} (\d{6}) [0-9a-f]+\.* [0-9a-f]+\.* [ADMTUX]$/.exec(about)?.[1];
    if (mode === undefined || path === '') throw notRaw();
    return { path, mode };
  });
}

function notRaw(): Error {
  return new Error('This is not what git diff --raw -z --no-renames prints.');
}

/** A path that may not be in a change with submissions, and why. */
export interface RefusedPath {
  readonly path: string;
  readonly message: string;
}

/**
 * A change that touches submissions touches nothing else, and holds plain files only: links could
 * lead anywhere. A change without submissions is none of its business.
 */
export function refusePaths(changed: readonly ChangedPath[]): RefusedPath[] {
  const inside = changed.filter(({ path }) => isContent(path));
  if (inside.length === 0) return [];
  const outside = changed.filter(({ path }) => !isContent(path));
  return [
    ...outside.map(({ path }) => ({
      path,
      message: `A change to ${listOf(inside.slice(0, 2).map((each) => each.path))} may touch ${CONTENT} only`,
    })),
    ...inside
      .filter(({ mode }) => !PLAIN.has(mode))
      .map(({ path }) => ({
        path,
        message: 'A submission is a plain file, not a link, a program or another repository',
      })),
  ];
}

function isContent(path: string): boolean {
  return path.startsWith(CONTENT) && !path.split('/').includes('..');
}
