import { findWords, withoutOverlaps, type FoundWords } from './findWords.ts';

// Lengths are held down so that one endless word cannot keep a check busy.
const LABEL = '[a-z0-9-]{1,63}';
const NAME = '(?<![a-z0-9._%+-])[a-z0-9._%+-]{1,64}';
// An address, also with the full-width sign that some keyboards give.
const EMAIL = new RegExp(
  String.raw`(?<![a-z0-9._%+'’-])[a-z0-9._%+'’-]{1,64}[@＠﹫]${LABEL}(?:\.${LABEL})+`,
  'gi',
);
// Written to hide from robots: jane.doe [at] barnet [dot] gov [dot] uk, jane.doe at barnet.gov.uk
const DOT = String.raw`(?:\s?\.\s?|\s?[([]dot[)\]]\s?|\sdot\s)`;
const SPELT_EMAIL = new RegExp(
  String.raw`${NAME}\s?[([]at[)\]]\s?${LABEL}(?:${DOT}${LABEL})+|(?<![a-z0-9._%+-])[a-z0-9_%+-]{1,64}\.[a-z0-9._%+-]{1,64}\sat\s${LABEL}(?:${DOT}${LABEL})*${DOT}(?:uk|com|org|net)\b`,
  'gi',
);

// To look for these first is a tenth of the work, and few texts have them.
const EMAIL_SIGN = /[@＠﹫]/;
const SPELT_SIGN = /[([]at[)\]]|\.[a-z0-9._%+-]{1,64}\sat\s/i;

/** Email addresses in a text, also when they are spelt out to hide from robots. */
export function findEmails(text: string): FoundWords[] {
  return withoutOverlaps([
    ...(EMAIL_SIGN.test(text) ? findWords(text, EMAIL) : []),
    ...(SPELT_SIGN.test(text) ? findWords(text, SPELT_EMAIL) : []),
  ]).map(({ words, start }) => ({ words: words.replace(/['’]$/, ''), start }));
}

// 020 7946 0000, (020) 7946 0000, +44 (0)20 7946 0000, 07700 900123; not a date such as 01.02.2024
const PHONE =
  /(?<![\w.,£/+-])(?!\d{2}[.-]\d{2}[.-]\d{4})(?:\(?(?:\+|00)44\)?[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-37-9](?:[ .()-]{0,2}\d){8,9}(?![\w£%]|[.,]\d)/g;
// The short number that people of one city write: "ring 8359 2000".
const LOCAL_PHONE =
  /(?<=\b(?:tel|telephone|phone|mobile|ring|call)\b[.:]?\s(?:on\s|us\son\s|me\son\s)?)\d{4}[ -]?\d{4}(?![\w£%]|[.,]\d)/gi;

const FREEPHONE = /^(?:\(?(?:\+|00)44\)?[ .-]?(?:\(0\))?|\(?0) ?80[08]/;

/**
 * UK phone numbers in a text. Freephone numbers (0800, 0808) are left alone: they are helplines
 * for the public and never an officer's own.
 */
export function findPhones(text: string): FoundWords[] {
  if (!/\d/.test(text)) return [];
  return withoutOverlaps([
    ...findWords(text, PHONE).filter(({ words }) => !FREEPHONE.test(words)),
    ...findWords(text, LOCAL_PHONE).filter(({ words }) => !/^(?:19|20)\d\d.?(?:19|20)/.test(words)),
  ]);
}
