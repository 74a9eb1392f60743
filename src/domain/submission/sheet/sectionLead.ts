import type { Body } from '../../body.ts';

/** Longest lead in UTF-16 units, unless its first sentence alone is longer. */
const LONGEST = 300;
const SENTENCE_END = /(?<=[.!?][’”"')\]]*)\s+(?=[\p{Lu}\p{N}‘“"'([])/u;

/**
 * The opening of the first main section whose heading fits, in its own words: the first paragraph
 * made of sentences, cut at the end of one. `undefined` where no section has any.
 */
export function sectionLead({ headings, text }: Body, heading: RegExp): string | undefined {
  const main = headings.filter(({ depth }) => depth === 2);
  const place = main.findIndex((each) => heading.test(each.text));
  const start = main[place]?.text;
  if (start === undefined) return undefined;
  const lines = text.split('\n');
  const after = lines.slice(lines.indexOf(start) + 1);
  const next = main[place + 1]?.text;
  const end = next === undefined ? -1 : after.indexOf(next);
  for (const line of end === -1 ? after : after.slice(0, end)) {
    const lead = leadOf(line);
    if (lead !== '') return lead;
  }
  return undefined;
}

/** Whole sentences from the start of a paragraph; empty for headings, list items and the like. */
export function leadOf(paragraph: string): string {
  // A sentence that ends in a colon needs the list after it.
  const sentences = paragraph.split(SENTENCE_END).filter((each) => /[.!?][’”"')\]]*$/.test(each));
  const [first = '', ...rest] = sentences;
  let lead = first;
  for (const sentence of rest) {
    if (lead.length + 1 + sentence.length > LONGEST) break;
    lead += ` ${sentence}`;
  }
  return lead;
}
