import type { ReportSection } from '../../../src/domain/report/section.ts';

export const FORMATS = ['text', 'md'] as const;
export type ReportFormat = (typeof FORMATS)[number];

/** The report for a terminal or as Markdown, under its heading. */
export function formatReport(
  heading: string,
  sections: readonly ReportSection[],
  format: ReportFormat,
): string {
  const write = format === 'md' ? markdownSection : textSection;
  const top = format === 'md' ? `# ${escaped(heading)}` : heading;
  return [top, ...sections.map(write)].join('\n\n');
}

function textSection({ title, note, head, rows, none }: ReportSection): string {
  const line = '-'.repeat(title.length);
  if (rows.length === 0) return `${title}\n${line}\n${none}`;
  const table = columns([head, ...rows]);
  return [`${title}\n${line}`, table, ...(note === undefined ? [] : [note])].join('\n');
}

/** Words to the left and numbers to the right, each column as wide as its widest cell. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const isNumber = widths.map((_, at) => rows.slice(1).every((row) => /^\d*$/.test(row[at] ?? '')));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function markdownSection({ title, note, head, rows, none }: ReportSection): string {
  const top = `## ${title}`;
  if (rows.length === 0) return `${top}\n\n${none}`;
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(escaped))];
  const table = lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [top, ...(note === undefined ? [] : [note]), table].join('\n\n');
}

// Titles and notes are written by councils: nothing in them may become a table, a link or a tag.
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#!]/g, '\\$&');
}
