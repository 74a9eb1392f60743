import { findWords, withoutOverlaps, type FoundWords } from './findWords.ts';

/** A number that leads to one person's records, with what it looks like. */
export interface FoundCaseNumber extends FoundWords {
  readonly kind: 'NHS number' | 'National Insurance number' | 'pupil number' | 'case reference';
}

// As people write them, whole or in groups of 3, 3 and 4; in any groups after the word itself.
const NHS = /(?<![\w.,£+-])[1-9]\d{2}(?<gap>[ -]?)\d{3}\k<gap>\d{4}(?![\w%]|[.,-]\d)/g;
const LABELLED_NHS =
  /(?<=\b(?:NHS|CHI)(?:\s(?:number|no\.?|ID))?(?:\s(?:is|was))?[:#]?\s?)\d(?:[ -]?\d){9}(?!\d)/gi;
const NATIONAL_INSURANCE =
  /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b/gi;
const PUPIL = /\b[A-HJ-NP-RT-Z]\d{11}[0-9A-HJ-NP-RT-Z]\b/g;
const REFERENCES = [
  // The names of record systems with a number after them; a year after one is a year.
  /\b(?:LCS|ICS|EHM|EIS|Mosaic|Liquidlogic|Care ?First|Eclipse|Framework-?i|Azeus)(?:\s(?:ID|case|number|no\.?|ref(?:erence)?\.?))*\s?[:#]?\s?(?!(?:19|20)\d{2}\b)\d[\d -]{2,}\d\b/gi,
  /\b(?:case|client|person|child(?:['’]s)?|family|pupil|service user|referral|file|record|court)(?:\s(?:file|case))?\s(?:ID|number|no\.?|ref(?:erence)?\.?)(?:\s(?:number|no\.?))?(?:\s(?:is|was))?\s?[:#]?\s?[A-Z]{0,4}[-/ ]?\d[\d/-]{3,}\b/gi,
  /\b(?:case|client|referral) \d{6,}\b/gi,
  // A number of the family court: ZC23C00123
  /\b[A-Z]{2}\d{2}[CPZ]\d{5}\b/g,
];

/** NHS, National Insurance and pupil numbers with sound check digits, and references of cases. */
export function findCaseNumbers(text: string): FoundCaseNumber[] {
  if (!/\d/.test(text)) return [];
  const nhs = [...findWords(text, LABELLED_NHS), ...findWords(text, NHS)].filter(
    ({ words, start }) => isNhsNumber(words) && !/\bISBN(?:-10)?:?\s?$/.test(text.slice(0, start)),
  );
  const kinds: [FoundCaseNumber['kind'], readonly FoundWords[]][] = [
    ['NHS number', nhs],
    ['National Insurance number', findWords(text, NATIONAL_INSURANCE)],
    ['pupil number', findWords(text, PUPIL).filter(({ words }) => isPupilNumber(words))],
    ['case reference', REFERENCES.flatMap((pattern) => findWords(text, pattern))],
  ];
  const all = kinds.flatMap(([kind, found]) => found.map((each) => ({ ...each, kind })));
  const kept = withoutOverlaps(all);
  return all.filter((each) => kept.includes(each)).toSorted((a, b) => a.start - b.start);
}

/** The tenth digit of an NHS number follows from the nine before it, modulo 11. */
export function isNhsNumber(written: string): boolean {
  const digits = Array.from(written.replaceAll(/\D/g, ''), Number);
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

const PUPIL_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** The first letter of a unique pupil number follows from the twelve signs after it, modulo 23. */
function isPupilNumber(written: string): boolean {
  const sum = Array.from(written.slice(1)).reduce((total, sign, index) => {
    const value = /\d/.test(sign) ? Number(sign) : PUPIL_LETTERS.indexOf(sign);
    return total + value * (index + 2);
  }, 0);
  return PUPIL_LETTERS[sum % 23] === written[0];
}
