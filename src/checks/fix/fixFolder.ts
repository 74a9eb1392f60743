import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, readTextFile, shownPath } from '../../mdx/files.ts';
import { readInWorker } from '../../mdx/readInWorker.ts';
import { fixText, type FixedText } from './fixText.ts';

/** What became of one submission. */
export interface FixedFile {
  /** As problems show it. */
  readonly file: string;
  readonly before: string;
  readonly result: Exclude<FixedText, { outcome: 'sound' }>;
}

/** Mends the submissions of a content folder in place, and says what became of each that changed. */
export async function fixFolder(folder: string, names: readonly string[]): Promise<FixedFile[]> {
  const root = path.resolve(folder);
  const texts = listFiles(path.join(root, 'submissions'), 'mdx', root).files.flatMap((file) => {
    const { text } = readTextFile(file, undefined, root);
    return text === undefined ? [] : [{ file, source: text, kind: 'submission' as const }];
  });
  // Read apart first: a text that takes too long must not hold this thread.
  const read = await readInWorker(texts);
  return texts.flatMap(({ file, source }, index) => {
    if (read[index]?.findings.some(({ rule }) => rule === 'file-slow') !== false) return [];
    const result = fixText(source, names);
    if (result.outcome === 'sound') return [];
    if (result.outcome === 'fixed') replace(file, result.text);
    return [{ file: shownPath(file, root), before: source, result }];
  });
}

/** Writes beside the file and renames, so that at no moment half a file stands there. */
function replace(file: string, text: string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode, flag: 'wx', flush: true });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
