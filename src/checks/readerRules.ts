import type { Severity } from '../domain/problem.ts';
import { DETAIL_RULES } from './readerRules/detailRules.ts';
import { FILE_RULES } from './readerRules/fileRules.ts';
import { TEXT_RULES } from './readerRules/textRules.ts';

/** What the reader of files reports by itself, described for the page that explains it. */
export interface ReaderRule {
  readonly name: string;
  /** A heading, in sentence case. */
  readonly title: string;
  readonly severity: Severity;
  /** One sentence: why it matters. */
  readonly why: string;
  /** Lines of a file, or the case in words where no few lines can show it. */
  readonly wrong: string;
  readonly right: string;
  readonly inWords?: true;
}

/** Every rule of the reader, in the order a file is read. */
export const READER_RULES: readonly ReaderRule[] = [...FILE_RULES, ...DETAIL_RULES, ...TEXT_RULES];
