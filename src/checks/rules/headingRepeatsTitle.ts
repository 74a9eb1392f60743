import type { Rule } from '../rule.ts';
import { bodySources } from '../writing.ts';

export const headingRepeatsTitle: Rule = {
  name: 'heading-repeats-title',
  title: 'Headings that repeat the title',
  severity: 'warning',
  why: 'The page shows the title above the text, so a heading with the same words tells a reader nothing.',
  examples: {
    wrong: [
      { body: '## Open evenings\n\nStaff met candidates.' },
      { body: '### Open Evenings:\n\nStaff met candidates.' },
    ],
    right: [
      { body: '## What they did\n\nStaff met candidates.' },
      { body: '## Why open evenings\n\nStaff met candidates.' },
    ],
  },
  check: ({ sources }) =>
    bodySources(sources).flatMap((source) =>
      source.marks.flatMap((mark) =>
        mark.type === 'heading' && lettersOf(mark.text) === lettersOf(source.value.title)
          ? [
              {
                source,
                path: [],
                at: mark,
                message: `the heading '${mark.text}' says what the title says`,
                remedy: 'say what this part is about, or take the heading out',
                passage: mark.text,
              },
            ]
          : [],
      ),
    ),
};

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
