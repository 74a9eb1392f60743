import type { BodyPart } from '../domain/body.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { Source, ValuePath } from './sources.ts';
import { bodyWords, detailWords, type Words } from './words.ts';

const known = new WeakMap<Source<Submission>, readonly Words[]>();

/**
 * Every word of a submission that can reach a page, except its contacts: the words people write,
 * the labels beside them, what stands in tags and pictures, and code. For rules about privacy,
 * which must not be passed by writing a thing in an unusual place.
 */
export function publishedWords(source: Source<Submission>): readonly Words[] {
  const words = known.get(source) ?? [
    ...detailWords(source),
    ...labelWords(source),
    ...bodyWords(source),
    ...tagWords(source.value.body.parts),
    ...unmarkedWords(source),
  ];
  known.set(source, words);
  return words;
}

/** Short words beside figures, voices, notes and the origin. */
function labelWords({ value, place }: Source<Submission>): Words[] {
  const at = (part: string, path: ValuePath, text: string | undefined): Words[] =>
    text === undefined ? [] : [{ part, text, place: place(path) }];
  const { metrics = [], voice = [], reviewNotes = [], origin } = value;
  return [
    ...metrics.flatMap((metric, index) => [
      ...at('Source of the figure', ['metrics', index, 'source'], metric.source),
      ...metric.values.flatMap(({ group }, each) =>
        at('Group', ['metrics', index, 'values', each, 'group'], group),
      ),
    ]),
    ...voice.flatMap(({ who }, index) => at('Who said it', ['voice', index, 'who'], who)),
    ...reviewNotes.flatMap(({ about }, index) =>
      at('About', ['reviewNotes', index, 'about'], about),
    ),
    ...at('Publisher', ['origin', 'publisher'], origin.publisher),
    ...at('Title of the source', ['origin', 'title'], origin.title),
  ];
}

const WORDED = ['who', 'title', 'label', 'caption', 'alt'] as const;

/** What stands inside tags, and under and behind pictures. */
function tagWords(parts: readonly BodyPart[]): Words[] {
  return parts.flatMap((part): Words[] => {
    if (part.type === 'html') return [];
    const props: Readonly<Record<string, unknown>> =
      part.type === 'image' ? { alt: part.alt, caption: part.caption } : part.props;
    const own = WORDED.flatMap((name) => {
      const text = props[name];
      return typeof text === 'string'
        ? [{ part: name === 'who' ? 'Who said it' : 'the text', text, place: part.place }]
        : [];
    });
    return part.type === 'image' ? own : [...own, ...tagWords(part.children)];
  });
}

/** Lines of the body that no mark carries, such as code, placed at the mark before them. */
function unmarkedWords({ value, marks, place }: Source<Submission>): Words[] {
  const placeByText = new Map(
    marks.flatMap((mark) => (mark.type === 'link' ? [] : [[mark.text, mark] as const])),
  );
  let last = place([]);
  return value.body.text.split('\n').flatMap((text) => {
    const mark = placeByText.get(text);
    if (mark !== undefined) last = { line: mark.line, column: mark.column };
    return mark !== undefined || text === '' ? [] : [{ part: 'the text', text, place: last }];
  });
}
