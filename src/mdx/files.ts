import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { ID_PATTERN } from '../domain/text.ts';
import { errorAt, type Finding, type Problem } from '../domain/problem.ts';
import { shown } from './characters.ts';
import { tooLarge } from './checkText.ts';
import { decodeText } from './decodeText.ts';
import { LIMITS } from './limits.ts';

const TOP = { line: 1, column: 1 };

export interface ReadText {
  readonly findings: readonly Finding[];
  /** The text; absent when there are findings. */
  readonly text?: string;
}

export interface ReadBytes {
  readonly findings: readonly Finding[];
  readonly bytes?: Uint8Array;
}

/**
 * Reads a text file of the content folder: a regular file, reached without links, of at most
 * `limit` bytes, in UTF-8. `root` is the content folder, by default the one above the file's own.
 */
export function readTextFile(
  path: string,
  limit: number = LIMITS.mdxBytes,
  root: string = dirname(dirname(resolve(path))),
): ReadText {
  const { findings, bytes } = readBytes(path, limit, root);
  return bytes === undefined ? { findings } : decodeText(bytes);
}

/** As `readTextFile`, without reading the bytes as text. */
export function readBytes(
  path: string,
  limit: number,
  root: string = dirname(dirname(resolve(path))),
): ReadBytes {
  const link = firstLink(path, root);
  if (link !== undefined) return { findings: [linkFinding(link)] };
  let file: number;
  try {
    // Opened without following a link or waiting for a pipe, should one take the file's place now.
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return fail('file-missing', 'The file cannot be read', 'check that it exists and may be read');
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) {
      return fail('file-kind', 'This is not a regular file', 'replace it by the file itself');
    }
    if (status.size > limit) return { findings: [tooLarge(status.size, limit)] };
    return { findings: [], bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}

export interface FileList {
  /** Paths in the order of their names, each below the folder that was asked for. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Lists the files of one folder that end in `.ext`. Links and odd names are problems, not files;
 * names that start with `_` or `.` are left out. A folder that is not there is empty.
 * `root` is the content folder, by default the one above `dir`.
 */
export function listFiles(
  dir: string,
  ext: string,
  root: string = dirname(resolve(dir)),
): FileList {
  const files: string[] = [];
  const problems: Problem[] = [];
  const add = (path: string, finding: Finding) =>
    problems.push({ file: shownPath(path, root), ...finding });
  const link = firstLink(dir, root);
  if (link !== undefined) {
    add(dir, linkFinding(link));
    return { files, problems };
  }
  for (const entry of entriesOf(dir)) {
    const path = join(dir, entry.name);
    if (entry.isSymbolicLink()) add(path, linkFinding(entry.name));
    if (entry.isSymbolicLink() || entry.isDirectory() || /^[._]/.test(entry.name)) continue;
    if (!entry.name.toLowerCase().endsWith(`.${ext}`)) continue;
    if (!entry.isFile()) add(path, errorAt(TOP, 'file-kind', ...NOT_REGULAR));
    else if (
      ID_PATTERN.test(entry.name.slice(0, -ext.length - 1)) &&
      entry.name.endsWith(`.${ext}`)
    ) {
      files.push(path);
    } else add(path, oddName(entry.name, ext));
  }
  return { files, problems };
}

/**
 * A path as problems show it: from the content folder's parent, with forward slashes, and on one
 * line whatever characters the names hold.
 */
export function shownPath(path: string, root: string): string {
  return shown(
    relative(dirname(resolve(root)), resolve(path))
      .split(sep)
      .join('/'),
  );
}

function entriesOf(dir: string) {
  try {
    const entries = readdirSync(dir, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

// The first part of the path below the root that is a link; the root itself may be one.
function firstLink(path: string, root: string): string | undefined {
  let at = resolve(root);
  for (const part of relative(at, resolve(path)).split(sep)) {
    if (part === '') continue;
    at = join(at, part);
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink() === true) return basename(at);
  }
  return undefined;
}

const NOT_REGULAR = ['This is not a regular file', 'replace it by the file itself'] as const;

function fail(rule: string, message: string, remedy: string): { findings: Finding[] } {
  return { findings: [errorAt(TOP, rule, message, remedy)] };
}

function linkFinding(name: string): Finding {
  return errorAt(
    TOP,
    'file-link',
    `"${shown(name)}" is a link to another place, which is not followed`,
    'replace it by the file or folder itself',
  );
}

function oddName(name: string, ext: string): Finding {
  const better = name
    .slice(0, -ext.length - 1)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return errorAt(
    TOP,
    'file-name',
    'The name of a file may hold lower-case letters, numbers and single hyphens',
    `name it ${better === '' ? 'after its title' : `${better}.${ext}`}`,
  );
}
