import { findWords, withoutOverlaps, type FoundWords } from './findWords.ts';
import { DOUBTFUL_NAMES, FIRST_NAMES } from './firstNames.ts';
import { INSTITUTION } from './institutions.ts';

const NAME = String.raw`[A-Z](?:[\p{L}-]|[’'](?!s\b))*\p{Ll}(?!\p{L})`;
// What follows a title, or a pair of words, when it is no person's name.
const NOT_A_NAME = String.raw`(?!(?:${INSTITUTION}|Lead|Leads|Mayor|Member|Members|Chair|Champions?|Development|Office|Portfolio|Scrutiny|Support|Leader)\b)`;
const TITLED = new RegExp(
  String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Cllrs|Councillor|Sir|Dame|Baroness|Rev|Reverend)\.?\s+(?:[A-Z]\.? ){0,3}${NOT_A_NAME}${NAME}(?:[ -]${NOT_A_NAME}${NAME}){0,2}(?!\s(?:${INSTITUTION})\b)`,
  'gu',
);
const SPEECH = String.raw`(?:said|says|explained|explains|told|adds|added|commented|comments|wrote|writes|recalled|recalls|asked|replied)`;
const SPEAKER = new RegExp(
  String.raw`(?<=\b${SPEECH} )${NOT_A_NAME}${NAME} ${NOT_A_NAME}${NAME}(?=\s*(?:[,.;:)”"’']|$))`,
  'gu',
);
const PAIR = new RegExp(
  String.raw`(?<!\bSt\.? |\p{L}[’'-]|\p{L})(?<first>${NAME}) (?:[A-Z]\.? )?${NOT_A_NAME}(?<last>${NAME})(?! (?:[A-Z][\p{L}’'-]+ ){0,2}(?:${INSTITUTION})\b)`,
  'gu',
);

const JOB =
  '(?:[Dd]irector|[Hh]ead|[Mm]anager|[Ll]ead|[Oo]fficer|[Ww]orker|[Cc]onsultant|[Cc]hair|[Pp]sychologist|[Tt]herapist|[Pp]ractitioner|[Tt]eacher|[Ff]ounder)';
// Two words with capitals, however rare the name, before a job: Palvinder Kudhail, Corporate Director
const APPOSED = new RegExp(
  String.raw`(?<!\p{Lu}[\p{L}’'-]* |\p{L}|[’'-])${NAME} ${NOT_A_NAME}${NAME}(?=(?:, | [–-] | \()(?:the |our |a |an )?(?:[\p{L}’']+ ){0,3}?${JOB}\b)`,
  'gu',
);

// Names of bodies, methods and courses that are also the names of people.
const KNOWN = new Set(['Anna Freud', 'Oliver McGowan', 'John Lewis', 'Marie Curie', 'Henry Ford']);

// Few texts have two words with capitals side by side, and the patterns take their time.
const TWO_WORDS = /\p{Ll} [A-Z]/u;

/** Words in a text that are very likely the name of a person, with the title before it. */
export function findPersonNames(text: string): FoundWords[] {
  if (!TWO_WORDS.test(text)) return withoutOverlaps(findWords(text, TITLED));
  return withoutOverlaps([
    ...findWords(text, TITLED),
    ...findPairs(text),
    ...findWords(text, SPEAKER).filter(({ words }) => !isOfWork(words)),
    ...findWords(text, APPOSED).filter(({ words }) => !isOfWork(words)),
  ]);
}

// Each pair starts one word after the last, so that "When Jane Smith" still finds Jane Smith.
function findPairs(text: string): FoundWords[] {
  const found: FoundWords[] = [];
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match !== null; match = PAIR.exec(text)) {
    const { first = '', last = '' } = match.groups ?? {};
    const words = match[0];
    if (
      (FIRST_NAMES.has(first) || DOUBTFUL_NAMES.has(first)) &&
      !KNOWN.has(words) &&
      !isOfWork(last)
    ) {
      found.push({ words, start: match.index });
    } else {
      PAIR.lastIndex = match.index + first.length;
    }
  }
  return found;
}

// Words of jobs, places of work and groups, which stand in roles and not in people's names.
const WORK = new RegExp(
  String.raw`\b(?:Academy|Adult|Advis[eo]r|Agency|Analyst|Apprentice|Assistant|Associate|Black|Board|Borough|Business|Carer|Care|Chief|Child|Children|City|Clinical|Commissioner|Consultant|Coordinator|Corporate|Council|County|Deputy|Designated|Development|Director|Early|Edge|Education|Educational|Executive|Experience|Experts?|Families|Family|Father|Focus|Former|Foster|General|Global|Governor|Group|Head|Headteacher|Health|Help|Home|Housing|Human|Inspector|Intern|Key|Lead|Leader|Learning|Lived|Local|Looked|Majority|Manager|Managing|Member|Mental|Mentor|Mother|National|Newly|Nurse|Office|Officer|Ofsted|Operations|Parent|Participant|Partner|Partnership|People|Permanent|Personal|Police|Policy|Practice|Practitioner|Primary|Principal|Probation|Professional|Programme|Project|Psychologist|Psychology|Public|Pupil|Qualified|Quality|Recruitment|Registered|Resources|Safeguarding|School|Secondary|Senior|Service|Services|Skills|Social|Special|Specialist|Staff|Strategic|Strategy|Student|Supervising|Supervisor|Support|Systemic|Teacher|Teaching|Team|Therapist|Trainee|Trainer|Trust|Virtual|Volunteer|Work|Worker|Workforce|Working|Young|Youth)s?\b`,
);

/** Whether words that start with capitals are those of a job, a team or a group. */
export function isOfWork(words: string): boolean {
  return WORK.test(words);
}

const WHOLE_NAME = new RegExp(
  String.raw`^(?:${NAME})(?:[ -](?:[A-Z]\.? ?)?${NAME}){1,2}$|^[A-Z]\.? ${NAME}$`,
  'u',
);

/**
 * Whether the words that should give a speaker's role give a name: "Jane Smith", "Aisha",
 * "Marike Maguire, social worker". A role may stand in capitals ("Senior Practitioner").
 */
export function looksLikeName(who: string): boolean {
  const first = (/^[^,(;–:]*/.exec(who)?.[0] ?? '').trim();
  const name = first.replace(/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor)\.?\s+/, '');
  if (FIRST_NAMES.has(name)) return true;
  return WHOLE_NAME.test(name) && !isOfWork(name);
}
