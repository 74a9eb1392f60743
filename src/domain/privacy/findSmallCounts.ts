import { findWords, type FoundWords } from './findWords.ts';

const MANY =
  '(?:children|young people|families|pupils|babies|infants|toddlers|teenagers|adolescents|boys|girls|siblings|brothers|sisters|youngsters|care leavers|unaccompanied minors|schoolchildren|young parents|young mothers|young fathers|young women|young men)';
const ONE =
  '(?:child|young person|family|pupil|baby|infant|toddler|teenager|adolescent|boy|girl|sibling|brother|sister|youngster|care leaver|unaccompanied minor|schoolchild|young parent|young mother|young father|young woman|young man)';
const KIND = String.raw`(?!of\b|for\b|with\b|to\b|in\b|by\b|and\b|or\b|per\b|years?\b|months?\b|weeks?\b|days?\b|hours?\b|times\b|years?-old)[\p{L}-]+`;
const OF = String.raw`(?:of (?:the|these|those|our|their|its|her|his) (?:\d+ |\p{L}+ )?)?`;
// What makes a number a label, a limit or a share: Year 4 children, up to 4, 1 in 4, 2 to 4.
const BEFORE = String.raw`(?<![\d.,£–-]|\b(?:year|key stage|stage|level|tier|step|phase|section|part|band|grade|group|class|week|day|term|in|to|than|under|over|aged?|ages|least|most|every|each|any|no|another|groups of|of up to|up to|maximum of|minimum of|limit of|pairs of|one \p{L}+,) )`;
const AFTER = String.raw`(?![’'\p{L}-]|, one\b|\s(?:per|each|at a time|at once|in (?:each|every|\d+|ten|five|four|three)|for (?:each|every)|to (?:each|every)|a (?:year|week|month|term|session|group|class|worker))\b)`;

const SEVERAL = new RegExp(
  String.raw`${BEFORE}\b(?:[2-4]|two|three|four) ${OF}(?:${KIND} ){0,2}?${MANY}${AFTER}`,
  'giu',
);
// After "one child" only words that end the thought: "one family worker" is of staff.
const SINGLE = new RegExp(
  String.raw`${BEFORE}\b(?:1|one) (?:(?:${KIND} ){0,2}?${ONE}(?=[,.;:)]|$| (?:was|were|is|has|had|in|at|with|from|who|whose|whom|moved|returned|came|left|entered|went|became|did|could|still|remained|stayed|lived|took|received|got|needed|and|on|under)\b)|of (?:the|these|those|our|their|its|her|his) (?:\d+ |\p{L}+ ){0,2}${MANY})${AFTER}`,
  'giu',
);
// Adults who stand near the word: "two family workers", "three young people's advocates".
const OF_STAFF =
  /\b(?:staff|workers?|practitioners?|managers?|officers?|teachers?|foster|adoptive|parents?)\b/i;
// "One child said" opens an account of what was said, and counts nobody.
const SPEECH = /^ (?:said|says|told|felt|described|explained|wrote|thought|commented|reported)\b/;

// Few texts have such a number, and the patterns take their time.
const SMALL = /\b(?:[1-4]|one|two|three|four) /iu;

/**
 * Counts of 1 to 4 children, young people or families in a text: so few that somebody who knows
 * them could say who they are. Limits, shares, labels and sizes of groups are left alone.
 */
export function findSmallCounts(text: string): FoundWords[] {
  if (!SMALL.test(text)) return [];
  return [...findWords(text, SEVERAL), ...findWords(text, SINGLE)]
    .filter(
      ({ words, start }) =>
        !OF_STAFF.test(words.replace(/young (?:parents?)$/i, '')) &&
        !SPEECH.test(text.slice(start + words.length)),
    )
    .toSorted((a, b) => a.start - b.start);
}

const CHILDREN_ONLY = new RegExp(String.raw`^${MANY}(?: (?:and|or) ${MANY})*$`, 'iu');
const CHILDREN_FIRST = new RegExp(String.raw`^(?:[\p{L}-]+ ){0,2}?${MANY}(?![’'\p{L}-])`, 'iu');

/**
 * Whether a count is of children, young people or families: its unit is one, or it counts people
 * and its population starts with one. Plans per 10,000 children are neither.
 */
export function countsChildren(unit: string, population: string): boolean {
  return (
    CHILDREN_ONLY.test(unit) ||
    (/^(?:people|persons|participants)$/.test(unit) && isOfChildren(population))
  );
}

/** Whether a population is children, young people or families, and not those who work with them. */
export function isOfChildren(population: string): boolean {
  return CHILDREN_FIRST.test(population) && !OF_STAFF.test(population);
}
