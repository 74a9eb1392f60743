import { structuredPatch } from 'diff';

/** Unchanged lines that stand around a change. */
const AROUND = 1;

/**
 * What changed between two texts, line by line: `-` before lines that went, `+` before those that
 * came, one line around them. Empty where nothing changed.
 */
export function shortDiff(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', plain(before), plain(after), '', '', {
    context: AROUND,
  });
  return hunks
    .map(({ lines }) => lines.filter((line) => !line.startsWith('\\')).join('\n'))
    .join('\n…\n');
}

// Line ends of Windows are no change.
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
