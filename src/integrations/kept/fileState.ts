import { statSync } from 'node:fs';

/** Tells a file from any other, and from itself after somebody wrote to it. */
export type FileState = readonly [inode: bigint, size: bigint, written: bigint];

/** The state of a file; `undefined` where there is none. */
export function fileState(file: string): FileState | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() === true ? [stats.ino, stats.size, stats.mtimeNs] : undefined;
}

/** Whether a file is still the one that had this state, and nobody wrote to it. */
export function isState(file: string, state: FileState): boolean {
  const now = fileState(file);
  return now !== undefined && state.every((part, index) => now[index] === part);
}
