/**
 * What one file may cost. Each bar is far above what an honest file needs and far below what
 * hurts: the Markdown parser's time grows with the square of some hostile texts.
 */
export const LIMITS = {
  /** Bytes of one .mdx file. */
  mdxBytes: 60_000,
  /** UTF-16 units of the details between the --- lines, and of a whole YAML file of one thing. */
  yamlLength: 20_000,
  /** UTF-16 units of a YAML file that lists many things. */
  yamlListLength: 400_000,
  /** Bytes of one .csv file. */
  csvBytes: 5_000_000,
  /** Bytes of the record of addresses. */
  recordBytes: 10_000_000,
  /** How deep parts may stand inside one another. */
  depth: 40,
  /** Parts of one text: paragraphs, words between marks, cells. */
  nodes: 5000,
  /** The same mark in a row, such as ****. */
  run: 400,
  /** Milliseconds for one file. */
  milliseconds: 2000,
  /** Bytes of one picture. */
  pictureBytes: 5_000_000,
  /** Pixels of one picture, width times height. */
  picturePixels: 40_000_000,
} as const;
