import type { Place } from '../domain/problem.ts';
import type { Submission } from '../domain/submission/submission.ts';
import type { Source, ValuePath } from './sources.ts';

/** A stretch of a submission's words with its place: a field of the details, a paragraph, a cell. */
export interface Words {
  /** What messages call it: "Summary", "the text". */
  readonly part: string;
  readonly text: string;
  readonly place: Place;
  /** Set for the words of a heading. */
  readonly heading?: true;
}

/** All the words that readers see of a submission, in the order of the file. */
export function wordsOf(source: Source<Submission>): Words[] {
  return [...detailWords(source), ...bodyWords(source)];
}

/** The words of the body: paragraphs, table cells and headings. */
export function bodyWords({ marks }: Source<unknown>): Words[] {
  return marks.flatMap(({ type, text, line, column }) =>
    type === 'link'
      ? []
      : [
          {
            part: 'the text',
            text,
            place: { line, column },
            ...(type === 'heading' ? { heading: true } : {}),
          },
        ],
  );
}

/** The words of the details, whoever wrote them; ids, addresses and dates are no words. */
export function detailWords(source: Source<Submission>): Words[] {
  const { value, place } = source;
  const { transfer = {}, cost = {} } = value;
  const at = (part: string, path: ValuePath, text: string | undefined): Words[] =>
    text === undefined ? [] : [{ part, text, place: place(path) }];
  const each = (part: string, path: ValuePath, texts: readonly string[] = []): Words[] =>
    texts.flatMap((text, index) => at(part, [...path, index], text));
  return [
    ...at('Title', ['title'], value.title),
    ...at('Summary', ['summary'], value.summary),
    ...at('Team', ['team'], value.team),
    ...each('Partners', ['partners'], value.partners),
    ...(value.metrics ?? []).flatMap((metric, index) => [
      ...at('Population', ['metrics', index, 'population'], metric.population),
      ...at('What is counted', ['metrics', index, 'definitionNote'], metric.definitionNote),
      ...at('Note', ['metrics', index, 'note'], metric.note),
    ]),
    ...at('What the cost covers', ['cost', 'basis'], cost.basis),
    ...at('Note on cost', ['cost', 'note'], cost.note),
    ...each('What it needs', ['transfer', 'needs'], transfer.needs),
    ...at('Staffing', ['transfer', 'staffing'], transfer.staffing),
    ...at('Lead-in time', ['transfer', 'leadTime'], transfer.leadTime),
    ...each('What to keep', ['transfer', 'keep'], transfer.keep),
    ...each('What to adapt', ['transfer', 'adapt'], transfer.adapt),
    ...at('What they would do differently', ['transfer', 'differently'], transfer.differently),
    ...(value.voice ?? []).flatMap(({ text }, index) =>
      at('What was said', ['voice', index, 'text'], text),
    ),
    ...(value.resources ?? []).flatMap(({ label }, index) =>
      at('Label', ['resources', index, 'label'], label),
    ),
    ...(value.reviewNotes ?? []).flatMap(({ note }, index) =>
      at('Review note', ['reviewNotes', index, 'note'], note),
    ),
  ];
}
