/** What the system says, what it means and what to do; `{file}` stands for where, if that is known. */
const FAULTS: readonly (readonly [says: RegExp, means: string])[] = [
  [
    /ENOSPC|EDQUOT|no space left on device|quota exceeded|os error 28\b/i,
    'The disk is full ({file}). Make room, then run this again.',
  ],
  [
    /EROFS|EACCES|EPERM|read-only file system|permission denied|operation not permitted/i,
    'This account may not read or change a file or folder ({file}). Give it the right to, or name another place.',
  ],
  [
    /EBUSY/,
    'A file or folder is in use ({file}), by another program or because a disk is mounted there. Close the program, or name a folder inside it.',
  ],
  [
    /ENOTDIR|EEXIST|EISDIR|not a directory/i,
    'A file stands where a folder has to be, or a folder where a file has to ({file}). Move it away, or name another place.',
  ],
  [
    /EMFILE|ENFILE|too many open files/i,
    'This machine has too many files open. Close other programs, or raise the limit (ulimit -n), then run this again.',
  ],
];

/** How deep causes of errors are looked into. */
const DEPTH = 5;

/**
 * Words for what the machine refused, such as a full disk, with what to do; `undefined` for every
 * other error. Programs that a build runs say the same in their own ways, so texts are read too.
 */
export function plainFault(error: unknown): string | undefined {
  let cause: unknown = error;
  for (let depth = 0; depth < DEPTH && cause instanceof Error; depth += 1) {
    const { code = '', message } = cause as NodeJS.ErrnoException;
    const fault =
      FAULTS.find(([says]) => says.test(code)) ??
      FAULTS.find(([says]) => says.test(message) && isOfSystem(message));
    if (fault !== undefined) return fault[1].replace(' ({file})', () => placeOf(cause as Error));
    cause = cause.cause;
  }
  return undefined;
}

/** Whether a text is the system's, so that a sentence of our own is never taken for one. */
function isOfSystem(message: string): boolean {
  return /\bE[A-Z]{3,}\b|\bos error \d+/.test(message);
}

/** The file or folder that an error names, in brackets; of two, the one that was written. */
function placeOf(error: Error): string {
  const { path, dest, message } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const file =
    dest ??
    / -> '([^'\n]+)'/.exec(message)?.[1] ??
    path ??
    /(?:file|open|mkdir|write|in) '?(\/[^'\n]+)/.exec(message)?.[1];
  return file === undefined ? '' : ` (${file})`;
}
