import { checkContent } from './checkContent.ts';
import { plainError } from './plainError.ts';
import { hasErrors } from './report.ts';
import { prettyReport } from './reporters/pretty.ts';
import type { Content } from '../domain/catalogue.ts';

/** Reads and checks a folder that has to be without errors. Throws the report where it is not. */
export async function readContent(folder: string): Promise<Content> {
  const { report, content } = await checkContent(folder);
  if (!hasErrors(report) && content !== undefined) return content;
  throw plainError(prettyReport(report, { colour: false }));
}
