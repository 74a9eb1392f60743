import * as say from '../../../words/submitEnd.ts';

/** The part of the story that a line stands in, by the heading above it; lines count from 1. */
export function storyPart(text: string, line: number): string {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('---', 1);
  if (end < 0 || line <= end + 1) return say.theDetails;
  const heading = lines
    .slice(end + 1, line)
    .findLast((each) => /^##\s/.test(each))
    ?.replace(/^##\s+/, '');
  return heading === undefined ? say.theStory : say.storyUnder(heading);
}
