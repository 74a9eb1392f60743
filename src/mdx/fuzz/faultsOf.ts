import type { ReadMdx } from '../readMdx.ts';
import { dangers, htmlOf, outside, unbalanced } from '../testing.ts';

/** What is wrong with a reading, whatever the text was; empty when all holds. */
export function faultsOf(
  source: string,
  { findings, body }: Pick<ReadMdx<unknown>, 'findings' | 'body'>,
): string[] {
  const parts = body?.parts ?? [];
  const html = parts.flatMap((part) => (part.type === 'html' ? [part.html] : []));
  return [
    ...outside(source, findings).map(({ rule }) => `${rule} stands outside the file`),
    ...dangers(htmlOf(parts)).map((danger) => `${danger} reaches the page`),
    ...html.flatMap(unbalanced).map((tag) => `${tag} is not closed in order`),
    ...findings
      .filter(({ message, remedy }) => message === '' || remedy === '')
      .map(({ rule }) => `${rule} says nothing`),
  ];
}
