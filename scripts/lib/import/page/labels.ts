import type { Run } from '../draft/draft.ts';
import { textOf } from '../draft/draft.ts';
import { oneLine } from '../draft/tidyText.ts';

/** The fields of an example on a category page. */
export type Field = 'summary' | 'contact' | 'team' | 'partners' | 'main' | 'supporting' | 'more';

const LABELS: readonly (readonly [Field, string])[] = [
  [
    'summary',
    'summary(?: of (?:the |this )?(?:project|submission|practice))?|(?:project|submission) summary',
  ],
  ['contact', '(?:key |main |lead )?contacts?(?: details| persons?| names?)?'],
  ['team', 'teams?(?: names?| involved)?'],
  ['partners', '(?:key )?partners?(?:hips?| organisations?| agencies| involved)?'],
  ['main', '(?:main|full) submission|submission'],
  ['supporting', 'supporting (?:information|materials?|documents?|evidence|links?)|materials?'],
  [
    'more',
    'read more(?: about (?:this|the) (?:project|submission))?|(?:show|read) less|back to top',
  ],
];

const ALL = LABELS.map(([field, words]) => ({
  field,
  // With a sign the value may follow; without one the label stands alone.
  withSign: new RegExp(String.raw`^(?:${words})\s*[:：](?<rest>.*)$`, 'isu'),
  alone: new RegExp(String.raw`^(?:${words})\s*[–—-]?$`, 'iu'),
}));

export interface Labelled {
  readonly field: Field;
  /** What stands after the label in the same block; empty where nothing does. */
  readonly rest: readonly Run[];
  readonly label: string;
  /** Whether a colon, or bold type, sets the label apart from what follows. */
  readonly isMarked: boolean;
}

/** Reads a block that starts with the label of a field: "Team: …", "Team" or bold "Team" and words. */
export function readLabel(words: readonly Run[]): Labelled | undefined {
  const text = oneLine(textOf(words));
  const bold = words[0]?.strong === true ? oneLine(words[0].text) : undefined;
  for (const { field, withSign, alone } of ALL) {
    const rest = withSign.exec(text)?.groups?.rest;
    if (rest !== undefined) {
      const label = text.slice(0, text.length - rest.length);
      return { field, label, rest: after(words, label), isMarked: true };
    }
    if (alone.test(text)) return { field, label: text, rest: [], isMarked: false };
    if (bold !== undefined && field !== 'more' && alone.test(bold)) {
      return { field, label: bold, rest: after(words, bold), isMarked: true };
    }
  }
  return undefined;
}

/** The runs after a label, counted in signs that are no space. */
function after(words: readonly Run[], label: string): Run[] {
  let left = label.replace(/\s/g, '').length;
  const rest = words.flatMap((run) => {
    let at = 0;
    while (left > 0 && at < run.text.length) {
      if (!/\s/.test(run.text.charAt(at))) left -= 1;
      at += 1;
    }
    const text = run.text.slice(at);
    return text === '' ? [] : [{ ...run, text }];
  });
  const [first, ...others] = rest;
  const trimmed =
    first === undefined ? [] : [{ ...first, text: first.text.trimStart() }, ...others];
  return trimmed.some(({ text }) => text.trim() !== '') ? trimmed : [];
}
