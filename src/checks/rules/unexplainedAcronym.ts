import { explainedAt, findAcronyms } from '../../domain/prose/acronyms.ts';
import { perWriting } from '../fileByFile.ts';
import type { FileOffence, Rule } from '../rule.ts';
import type { Writing } from '../writing.ts';
import type { Words } from '../words.ts';

/** Acronyms that nobody has to look up, with the reason each is here. */
const COMMON: ReadonlyMap<string, string> = new Map([
  ...['UK', 'USA', 'US', 'EU', 'UN'].map((name) => [name, 'a place or union known so'] as const),
  ...['NHS', 'BBC', 'MP', 'GP', 'VAT'].map((name) => [name, 'known so to everyone here'] as const),
  ...['PDF', 'IT', 'TV', 'DVD', 'USB', 'AI', 'URL'].map(
    (name) => [name, 'a thing whose long name is not in use'] as const,
  ),
  ...['ID', 'CV', 'OK', 'PIN', 'AM', 'PM', 'FAQ'].map(
    (name) => [name, 'a word of everyday English'] as const,
  ),
  ['COVID', 'a name rather than an acronym by now'],
]);

export const unexplainedAcronym: Rule = {
  name: 'unexplained-acronym',
  title: 'Acronyms that nothing explains',
  severity: 'warning',
  why: 'Readers from other councils, other trades or new to the work do not know them, and many have two meanings.',
  examples: {
    wrong: [
      { body: 'The QXT ran it.' },
      { body: 'They work with DxQs.' },
      { details: { summary: 'Staff of the QXT meet candidates before a vacancy is advertised.' } },
      { body: 'The QXT ran it. The quick exit team (QXT) is small.' },
      { body: '## The QXT\n\nIt is small.' },
      { body: 'The council (QXT) ran it.' },
    ],
    right: [
      { body: 'The quick exit team (QXT) ran it. The QXT is small.' },
      { body: '## The QXT\n\nThe QXT (quick exit team) ran it.' },
      { body: 'It has IT for the NHS, and was on TV in the UK in Part II.' },
      {
        details: { team: 'Quick exit team (QXT)' },
        body: 'The QXT ran it.',
      },
    ],
  },
  ...perWriting(
    ({ glossary }) => glossary.map(({ value }) => value.term),
    (terms) => {
      const explained = new Set(terms.map(singular));
      const isKnown = (name: string) => COMMON.has(name) || explained.has(singular(name));
      return (writing) => inOneFile(writing, isKnown);
    },
    // The hub's own pages name licences and standards, and have no waivers.
    (sources) => ({ ...sources, pages: [] }),
  ),
};

function inOneFile({ words }: Writing, isKnown: (name: string) => boolean): FileOffence[] {
  const uses = words.flatMap((each) =>
    // Words in nothing but capitals are shouted, not acronyms.
    /\p{Ll}/u.test(each.text)
      ? findAcronyms(each.text).map((acronym) => ({ ...acronym, words: each }))
      : [],
  );
  const byName = Map.groupBy(uses, ({ name }) => name);
  return [...byName].flatMap(([name, [first, ...others]]) => {
    if (first === undefined || isKnown(name)) return [];
    const fault = faultOf(name, words);
    const all = [first, ...others];
    const use = all.find((each) => each.words === fault?.words) ?? first;
    if (fault === undefined) return [];
    return [
      {
        path: [],
        at: use.words.place,
        message: `${name} is ${fault.what}`,
        remedy: `write the words in full at its first use, then ${name} in brackets, or add it to content/glossary.yml`,
        passage: use.text,
      },
    ];
  });
}

/**
 * Readers meet the words of the details apart from the text, so an explanation there is enough;
 * in the text it stands at the first use. A heading is too short to explain anything.
 */
function faultOf(
  name: string,
  words: readonly Words[],
): { what: string; words?: Words } | undefined {
  const explanations = words.filter(({ text }) => explainedAt(name, text) !== undefined);
  const isInText = ({ part, heading }: Words) => part === 'the text' && heading !== true;
  if (explanations.length === 0) return { what: 'not explained' };
  if (!explanations.every(isInText)) return undefined;
  const first = words
    .filter(isInText)
    .find(({ text }) => findAcronyms(text).some((acronym) => acronym.name === name));
  if (first === undefined) return undefined;
  const at = explainedAt(name, first.text);
  const used = findAcronyms(first.text).find((acronym) => acronym.name === name)?.start ?? 0;
  return at !== undefined && at <= used
    ? undefined
    : { what: 'used before it is explained', words: first };
}

function singular(term: string): string {
  return term.replace(/(?<=\p{Lu})s$/u, '');
}
