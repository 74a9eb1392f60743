import type { BodyPart } from '../../domain/body.ts';
import type { Place } from '../../domain/problem.ts';
import type { Rule } from '../rule.ts';
import { type BodySource, bodySources } from '../writing.ts';

/** A heading, or (without a depth) something that can stand under one. */
interface Item {
  readonly place: Place;
  readonly depth?: number;
  readonly text?: string;
}

export const emptyHeadingSection: Rule = {
  name: 'empty-heading-section',
  title: 'Headings with nothing under them',
  severity: 'error',
  why: 'A heading promises something; a reader who goes there and finds nothing thinks the page is broken.',
  examples: {
    wrong: [
      { body: '## The problem\n\n## What they did\n\nThey held evenings.' },
      { body: '## What they did\n\nThey held evenings.\n\n## What came of it' },
      { body: '## What they did\n\n### Evenings\n\n### Visits\n\nThey made visits.' },
      { body: '## What they did\n\n---\n\n## What came of it\n\nMore people applied.' },
    ],
    right: [
      { body: '## What they did\n\n### Evenings\n\nThey held evenings.' },
      { body: '## What came of it\n\n<Figure metric="vacancy-rate" />' },
      { body: '## What they did\n\n- evenings\n\n## Costs\n\n| A | B |\n| --- | --- |\n| 1 | 2 |' },
      { body: '## What to write\n\n```\nA message.\n```' },
    ],
  },
  check: ({ sources }) =>
    bodySources(sources).flatMap((source) => {
      const items = itemsOf(source);
      return items.flatMap(({ place, depth, text }, index) => {
        if (depth === undefined || text === undefined) return [];
        const next = items[index + 1];
        if (next !== undefined && (next.depth === undefined || next.depth > depth)) return [];
        return [
          {
            source,
            path: [],
            at: place,
            message: `the heading '${text}' has nothing under it`,
            remedy: 'write what it promises, or take the heading out',
            passage: text,
          },
        ];
      });
    }),
};

function itemsOf({ marks, value }: BodySource): Item[] {
  const depths = new Map(value.body.headings.map(({ id, depth }) => [id, depth]));
  const words = marks.flatMap((mark): Item[] => {
    const place = { line: mark.line, column: mark.column };
    if (mark.type === 'words') return [{ place }];
    const depth = mark.type === 'heading' ? depths.get(mark.id) : undefined;
    return depth === undefined ? [] : [{ place, depth, text: mark.text }];
  });
  return [...words, ...placesIn(value.body.parts)].toSorted(
    ({ place: a }, { place: b }) => a.line - b.line || a.column - b.column,
  );
}

/** Where pictures and components stand. */
function placesIn(parts: readonly BodyPart[]): Item[] {
  return parts.flatMap((part) => {
    if (part.type === 'html') return [];
    const inside = part.type === 'component' ? placesIn(part.children) : [];
    return [{ place: part.place }, ...inside];
  });
}
