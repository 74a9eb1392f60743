import { createTwoFilesPatch } from 'diff';

/** What a fix does to a file, as the few lines around each change: `-` before, `+` after. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(file, file, shown(before), shown(after), '', '', {
    context: 1,
  });
  return patch
    .split('\n')
    .slice(4)
    .filter((line) => !line.startsWith('\\ No newline'))
    .join('\n')
    .trimEnd();
}

// Spaces at the end of a line and line ends of Windows, so that they can be seen.
function shown(text: string): string {
  return text
    .replaceAll('\r\n', '␍\n')
    .replaceAll(/[ \t]+$/gm, (spaces) => '·'.repeat(spaces.length));
}
