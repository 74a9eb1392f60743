import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Gives a file another text, by writing beside it and renaming: a full disk or a run that is stopped
 * leaves the old text whole. Throws what the system says.
 */
export function replaceFile(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  try {
    writeFileSync(beside, text, {
      flag: 'wx',
      flush: true,
      ...(mode === undefined ? {} : { mode }),
    });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
