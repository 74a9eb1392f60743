/** One part of a text: a heading of the second level and what stands under it. */
export interface Section {
  /** As it is written in the file; empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
}

/** A section with the line of the text on which it begins, counted from 1. */
export interface PlacedSection extends Section {
  readonly line: number;
}

const HEADING = /^## +(.*?)(?: +#+)? *$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Cuts a text at its headings of the second level; nothing of it is read or lost but blank lines. */
export function splitSections(body: string): PlacedSection[] {
  const sections: { heading: string; line: number; lines: string[] }[] = [
    { heading: '', line: 1, lines: [] },
  ];
  let fence: string | undefined;
  body.split('\n').forEach((line, index) => {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (mark.startsWith(fence)) fence = undefined;
    }
    const heading = fence === undefined ? HEADING.exec(line)?.[1] : undefined;
    if (heading === undefined) sections.at(-1)?.lines.push(line);
    else sections.push({ heading, line: index + 1, lines: [] });
  });
  return sections
    .map(({ heading, line, lines }) => ({
      heading,
      // What stands before the first heading begins with its first words.
      line:
        heading === ''
          ? line +
            Math.max(
              0,
              lines.findIndex((each) => each.trim() !== ''),
            )
          : line,
      text: withoutBlankEdges(lines),
    }))
    .filter(({ heading, text }) => heading !== '' || text !== '');
}

/** Puts sections together again, a blank line between all parts. */
export function joinSections(sections: readonly Section[]): string {
  return sections
    .flatMap(({ heading, text }) => [heading === '' ? '' : `## ${heading}`, text])
    .map((part) => withoutBlankEdges(part.split('\n')))
    .filter((part) => part !== '')
    .join('\n\n');
}

function withoutBlankEdges(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
