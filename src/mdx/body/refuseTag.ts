import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { closestMatch } from '../../domain/closestMatch.ts';
import { AUTHOR_COMPONENTS } from '../components.ts';
import type { Reading } from './reading.ts';

/** What to write instead of the HTML people know. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['b', 'write **words**'],
  ['strong', 'write **words**'],
  ['i', 'write *words*'],
  ['em', 'write *words*'],
  ['u', 'delete it: underlined words look like links'],
  ['br', 'start a new paragraph, or end the line with a backslash'],
  ['hr', 'write --- between two empty lines'],
  ['p', 'delete it: an empty line starts a new paragraph'],
  ['div', 'delete it: an empty line starts a new paragraph'],
  ['span', 'delete it and keep the words'],
  ['a', 'write [the words of the link](https://…)'],
  ['img', 'write ![what it shows](./name.png)'],
  ['ul', 'start each line of the list with - and a space'],
  ['ol', 'start each line of the list with 1. and a space'],
  ['li', 'start each line of the list with - and a space'],
  ['table', 'write a Markdown table: lines of cells between | signs'],
  ['blockquote', 'start each line of the quote with > and a space'],
  ['h1', 'write ## and a space before the heading'],
  ['h2', 'write ## and a space before the heading'],
  ['h3', 'write ### and a space before the heading'],
  ['h4', 'write #### and a space before the heading'],
  ['script', 'delete it: a submission holds words and pictures, never code'],
  ['style', 'delete it: the hub decides how things look'],
  ['iframe', 'write <Video title="…" href="https://…" /> or a link'],
  ['video', 'write <Video title="…" href="https://…" />'],
]);

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a tag that is not one of the authors' components, and what to write instead. */
export function unknownTag(name: string): readonly [message: string, remedy: string] {
  const names = [...AUTHOR_COMPONENTS.keys()];
  const close =
    names.find((known) => known.toLowerCase() === name.toLowerCase()) ?? closestMatch(name, names);
  const instead =
    INSTEAD.get(name.toLowerCase()) ??
    (close === undefined
      ? `write Markdown, or use one of the components: ${names.join(', ')}`
      : `did you mean <${close}>?`);
  return [`The tag <${name.slice(0, 40)}> is not allowed`, instead];
}

/** Refuses a tag that is not one of the authors' components. */
export function refuseTag(node: Tag, reading: Reading): void {
  reading.refuse(node, 'body-tag', ...unknownTag(node.name ?? ''));
}

/** Refuses a component where only words can stand. */
export function refuseComponentHere(node: Tag, reading: Reading): void {
  reading.refuse(
    node,
    'body-component-place',
    `<${node.name ?? ''}> stands in the middle of other words, or in a list, quote or table`,
    'put it on lines of its own, with an empty line before and after it',
  );
}
