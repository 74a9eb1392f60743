/** One part of the report: a table, told the same way in a terminal, in Markdown and on a page. */
export interface ReportSection {
  /** For addresses within the page. */
  readonly id: string;
  readonly title: string;
  /** What to do about it, or how to read it. */
  readonly note?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What stands in place of a table without rows. */
  readonly none: string;
}
