import type { Content } from '../domain/catalogue.ts';
import { dayOfRun } from './dayOfRun.ts';
import { readFolder } from './readFolder.ts';
import type { Report } from './report.ts';
import { reportOf } from './reportOf.ts';
import { soundContent } from './soundContent.ts';

export interface CheckedContent {
  readonly report: Report;
  /** The files without errors; `undefined` when the site itself could not be read. */
  readonly content: Content | undefined;
}

/**
 * Reads and checks a content folder. This is the one gate: the command and the build pass through
 * it, so that the build refuses what the check refuses; development goes the same way in its own
 * time. Throws only when there is no such folder.
 */
export async function checkContent(folder: string, today = dayOfRun()): Promise<CheckedContent> {
  const reading = await readFolder(folder);
  const report = reportOf(reading, today);
  return { report, content: soundContent(reading.sources, report.problems) };
}
