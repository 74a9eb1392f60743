import path from 'node:path';
import { listFiles, readTextFile, shownPath } from '../../mdx/files.ts';
import { readInWorker } from '../../mdx/readInWorker.ts';
import { replaceFile } from '../replaceFile.ts';
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
    if (result.outcome === 'fixed') replaceFile(file, result.text);
    return [{ file: shownPath(file, root), before: source, result }];
  });
}
