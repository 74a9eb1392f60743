import { readKind } from '../../mdx/readKind.ts';
import { ampersands } from './ampersands.ts';
import { applyEdits, changesOf, type Change, type Edit } from './edits.ts';
import { fieldOrder } from './fieldOrder.ts';
import { lowerCaseEmails } from './lowerCaseEmails.ts';
import { parseText, type ParsedText } from './parsedText.ts';
import { sameReading } from './sameReading.ts';
import { lineEnds, unseenSpaces } from './spaces.ts';

export type FixedText =
  | { readonly outcome: 'sound' }
  | { readonly outcome: 'fixed'; readonly text: string; readonly changes: readonly Change[] }
  /** Not touched, and why, as a clause. */
  | { readonly outcome: 'left'; readonly why: string };

/**
 * Mends what has one right answer in a submission's text. A text that the reader refuses is left,
 * and so is one that would read differently afterwards. `names` keep their "&".
 */
export function fixText(source: string, names: readonly string[] = []): FixedText {
  const refused = readKind('submission', source).findings.find(
    ({ severity, rule }) => severity === 'error' && !rule.startsWith('schema-'),
  );
  if (refused !== undefined) {
    const why = `it cannot be read: mend line ${refused.line} first (${refused.rule})`;
    return { outcome: 'left', why };
  }
  const steps: ((parsed: ParsedText) => Edit[])[] = [
    unseenSpaces,
    lowerCaseEmails,
    (parsed) => ampersands(parsed, names),
    fieldOrder,
  ];
  const ends = lineEnds(source);
  let text = applyEdits(source, ends);
  const changes = changesOf(source, ends);
  for (const step of steps) {
    const parsed = parseText(text);
    if (parsed === undefined) return { outcome: 'left', why: DIFFERENT };
    const edits = step(parsed);
    changes.push(...changesOf(text, edits));
    text = applyEdits(text, edits);
  }
  if (text === source) return { outcome: 'sound' };
  return sameReading(source, text)
    ? { outcome: 'fixed', text, changes }
    : { outcome: 'left', why: DIFFERENT };
}

const DIFFERENT = 'it would read differently afterwards';
