import { findWords, withoutOverlaps, type FoundWords } from './findWords.ts';
import { FIRST_NAMES } from './firstNames.ts';
import { NAMED_SCHOOL } from './institutions.ts';

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen';
// An age alone, not a span of ages: "aged 9 to 11" and "aged 16 and over" are of groups.
const AGE = String.raw`(?:\d{1,2}|${NUMBER_WORDS})(?!\d|\s?(?:to|or|and|-|–|/)\s?(?:\d|over|above|under|younger|older|${NUMBER_WORDS})|\s?\+|%)`;
const AGED = String.raw`(?:,? \(?(?:who (?:is|was) |is |was )?aged? (?:just |only )?${AGE}|(?:, | \(|,? (?:who )?(?:is|was) )(?:an? )?${AGE}[- ]years?[- ]old)`;
const CHILD =
  '(?:boy|girl|child|pupil|student|son|daughter|brother|sister|sibling|toddler|teenager)';
const AT = String.raw`(?:,? (?:who |which )?(?:at|from|in Year \d{1,2} at|attends|attending|attended|goes to|went to|joined|started at|a (?:pupil|student) (?:at|of)))`;

// One or two words with capitals, of which one has to be a known first name; not a saint's.
const FIRST = String.raw`(?<![\p{L}\p{N}’'-]|\bSt\.? )(?<name>(?!St\b)[A-Z]\p{Ll}[\p{L}’'-]*(?: [A-Z]\p{Ll}[\p{L}’'-]*)?)`;
// One letter, or two with stops or a comma; a letter after a word such as Group names a thing.
const LABELLED = String.raw`(?<!\b(?:Annex|Appendix|Area|Band|Category|Class|Cohort|Figure|Grade|Group|Key|Level|Option|Panel|Part|Phase|Plan|School|Section|Stage|Step|Table|Team|Tier|Type|Unit|Vitamin|Year)s? )`;
const INITIALS = String.raw`(?<![\p{L}\p{N}.&-])${LABELLED}(?:[A-Z]\.(?: ?[A-Z]\.?)?|[A-Z]|(?!CP|YP|CL|LA|EY|AP|PE)[A-Z]{2}(?=,))(?![\p{L}\p{N}])`;
// Words that make a lone letter with a bare number a child, and places where it is likely one.
const OF_CHILD = String.raw`(?<=\b(?:[Cc]hild|[Bb]aby|[Bb]oy|[Gg]irl|[Ss]on|[Dd]aughter|[Bb]rother|[Ss]ister|[Ss]ibling|[Pp]upil|[Tt]eenager|[Yy]oung person|called|named) )`;
const LIKELY = String.raw`(?<=^|[.!?:] |[“"‘(]|\b(?:with|for|by|helped|supported|knew|[Ww]hen) )`;

const PATTERNS = [
  // J, aged 9; J.S. (aged 9); A, a 9-year-old
  String.raw`${INITIALS}${AGED}`,
  // J (9) helped …; “J, 9, …
  String.raw`${OF_CHILD}[A-Z] \((?:[1-9]|1\d)\)`,
  String.raw`${LIKELY}[A-Z] \((?:[1-9]|1\d)\)(?=,? (?!and |or )\p{Ll})`,
  String.raw`(?:${OF_CHILD}|${LIKELY})[A-Z], (?:[2-9]|1\d),(?= \p{Ll})`,
  String.raw`(?<![\p{L}.])(?!U\.[KS]|E\.U|N\.I)[A-Z]\. ?[A-Z]\.(?:, | \()(?:[1-9]|1\d)(?=[,)])`,
  // Their son Zayn (6), a girl called Zofia, 9,
  String.raw`(?<=\b(?:${CHILD}|called|named),? )[A-Z]\p{Ll}[\p{L}’'-]*(?:, | \(|, aged | \(aged )${AGE}(?=[,.;)]|$)`,
  String.raw`${FIRST} \((?:in )?Year \d{1,2}\)`,
  // Aisha (14), Aisha, 14, Aisha, aged 14, Aisha Khan is 14
  String.raw`${FIRST} \((?:\d|1\d|2[0-5])\)`,
  String.raw`${FIRST}, (?:\d|1\d|2[0-5])(?=[,.;)]|$)`,
  String.raw`${FIRST}${AGED}`,
  String.raw`${FIRST},? (?:who )?(?:is|was) (?:\d|1\d)(?=[,.;]| when\b|$)`,
  // 14-year-old Aisha
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}|${NUMBER_WORDS})[- ]year[- ]old (?:${CHILD},? (?:called |named )?)?${FIRST}`,
  // Zofia-Mae, aged 9: not a known name, yet one word with a capital inside a sentence
  String.raw`(?<=\p{Ll} )(?!(?:Those|Anyone|Everyone|People|Asian|Black|British|Muslim|Roma|White|Year|Reception|Nursery|Ofsted|School|London)\b)[A-Z]\p{Ll}[\p{L}’'-]*(?<!s), aged ${AGE}(?=[,.;)]|$)`,
  // A 7-year-old boy at Oakfield Primary, a boy of 7 at …, a Year 6 pupil at …
  String.raw`(?<![\p{L}\p{N}])(?:\d{1,2}|${NUMBER_WORDS})[- ]year[- ]old(?:(?: [\p{Ll}-]+){0,3} ${CHILD})?${AT} ${NAMED_SCHOOL}`,
  String.raw`(?<![\p{L}\p{N}])${CHILD},? (?:of|aged) ${AGE},?${AT} ${NAMED_SCHOOL}`,
  String.raw`(?<![\p{L}\p{N}])Year \d{1,2} ${CHILD}${AT} ${NAMED_SCHOOL}`,
  // Aisha, who attends Oakfield Primary; J at Oakfield Primary
  String.raw`${FIRST}${AT} ${NAMED_SCHOOL}`,
  String.raw`(?<![\p{L}\p{N}.&-])${LABELLED}[B-HJ-Z]${AT} ${NAMED_SCHOOL}`,
].map((pattern) => new RegExp(pattern, 'gu'));

// A story told under another name, which says so, recognises nobody.
const NAME_CHANGED =
  /^.{0,80}?(?:not (?:her|his|their) real names?|names? (?:has|have|was|were) (?:been )?changed|pseudonym)/i;

// Almost no text has an age or a school in it, and the patterns take their time.
const WORTH_READING = new RegExp(
  String.raw`\d|\baged? |[- ]old\b|\bof (?:${NUMBER_WORDS})\b|\b(?:Primary|Secondary|School|Academy|Nursery|College|High|Infants?|Juniors?|Grammar|Sixth|PRU|Pupil)\b`,
);

/**
 * Words that could let somebody recognise one child: initials or a first name with an age or a
 * school, or the age of one child with the name of a school.
 */
export function findChildren(text: string): FoundWords[] {
  if (!WORTH_READING.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) => findWords(text, pattern, hasKnownName));
  return withoutOverlaps(found).filter(
    ({ words, start }) => !NAME_CHANGED.test(text.slice(start + words.length)),
  );
}

function hasKnownName({ groups }: RegExpExecArray): boolean {
  const name = groups?.name;
  return name === undefined || name.split(' ').some((word) => FIRST_NAMES.has(word));
}
