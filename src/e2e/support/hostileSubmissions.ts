import { SUBMISSION_LINES } from '../../checks/testContent.ts';
import { HOSTILE_BODIES, HOSTILE_FILES, INERT } from '../../mdx/testHostile.ts';
import { HOSTILE_DETAILS, HOSTILE_WORDS } from './hostileDetails.ts';

/** One hostile text as a file of its own. */
export interface HostileFile {
  /** Its id: the file's name without its ending. */
  readonly id: string;
  readonly source: string;
  /** The rule that refuses it with its place, such as `body-tag 24:1`; `undefined` if it is harmless. */
  readonly refusal: string | undefined;
}

const [, ...OTHER_LINES] = SUBMISSION_LINES;
// The corpus has its texts start on line 4; here the details of a whole submission stand above.
const LINES_MORE = SUBMISSION_LINES.length - 1;

const bodies = HOSTILE_BODIES.map(([body, expected], index): HostileFile => {
  const details = [`title: Hostile text ${index + 1}`, ...OTHER_LINES];
  return {
    id: `hostile-${index + 1}`,
    source: `---\n${details.join('\n')}\n---\n${expected === INERT ? withWords(body) : body}`,
    refusal: expected === INERT ? undefined : lower(expected),
  };
});

const whole = HOSTILE_FILES.flatMap(([source, expected], index): HostileFile[] =>
  // The one harmless file has a title alone, which is no submission.
  expected === INERT ? [] : [{ id: `hostile-file-${index + 1}`, source, refusal: expected }],
);

const details = HOSTILE_DETAILS.map(([line, rule, column], index): HostileFile => ({
  id: `hostile-detail-${index + 1}`,
  source: submission([`title: Hostile detail ${index + 1}`, ...OTHER_LINES, line]),
  refusal: `${rule} ${SUBMISSION_LINES.length + 2}:${column}`,
}));

const words = HOSTILE_WORDS.map((each, index): HostileFile => ({
  id: `hostile-words-${index + 1}`,
  source: submission(saidEverywhere(each)),
  refusal: undefined,
}));

/** Every hostile submission: the reader's corpus, and more for details, which it hardly has. */
export const HOSTILE: readonly HostileFile[] = [...bodies, ...whole, ...details, ...words];

/** Details that say the same words wherever a submission may say some. */
function saidEverywhere(said: string): readonly string[] {
  const quoted = JSON.stringify(said);
  return [
    `title: ${quoted}`,
    `summary: ${JSON.stringify(`A summary of some length: ${said}`)}`,
    `team: ${quoted}`,
    `partners: [${quoted}]`,
    ...OTHER_LINES.filter((line) => !/^(?:summary|contacts| {4}(?:population|source)):/.test(line))
      .map((line) => line.replace(/(?<=publisher: ).+(?= \})/, quoted))
      .flatMap((line) =>
        line === '  - measure: vacancy-rate'
          ? [line, `    population: ${quoted}`, `    source: ${quoted}`, `    note: ${quoted}`]
          : [line],
      ),
    `contacts: [{ role: ${quoted}, name: ${quoted}, email: team@anyborough.example }]`,
    `cost: { annual: 1000, basis: ${quoted}, note: ${quoted} }`,
    `transfer: { needs: [${quoted}], staffing: ${quoted}, keep: [${quoted}] }`,
    `voice: [{ text: ${quoted}, form: reported, who: ${quoted} }]`,
    `resources: [{ label: ${quoted}, type: document }]`,
  ];
}

function submission(lines: readonly string[]): string {
  return `---\n${lines.join('\n')}\n---\n\n## What happened\n\nWords.\n\n<Figure metric="vacancy-rate" />\n`;
}

// A heading with nothing below it is refused for that, whatever it says.
function withWords(body: string): string {
  return body.replace(/^## .*$/gm, '$&\n\nWords.\n');
}

function lower(refusal: string): string {
  if (refusal.startsWith('file-size')) return refusal;
  return refusal.replace(/ (\d+):/, (_, line: string) => ` ${Number(line) + LINES_MORE}:`);
}
