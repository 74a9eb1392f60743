import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { SUBMISSION_LINES, submissionText } from '../testContent.ts';
import { fixText } from './fixText.ts';

const SOUND = submissionText();

/** What a text becomes; fails where it is left. */
function fixed(source: string, names: readonly string[] = []): string {
  const result = fixText(source, names);
  if (result.outcome === 'left') throw new Error(result.why);
  return result.outcome === 'sound' ? source : result.text;
}

function whatIn(source: string): string[] {
  const result = fixText(source);
  return result.outcome === 'fixed'
    ? result.changes.map(({ what, lines }) => `${what}: ${lines.join()}`)
    : [result.outcome];
}

function withLine(line: string, ...by: string[]): string {
  expect(SUBMISSION_LINES).toContain(line);
  return submissionText(SUBMISSION_LINES.flatMap((other) => (other === line ? by : [other])));
}

const TITLE = 'title: Open evenings';

describe('spaces', () => {
  test('a sound text is left as it is', () => {
    expect(fixText(SOUND)).toEqual({ outcome: 'sound' });
  });

  test('line ends of Windows, spaces at ends, empty lines above, the end of the file', () => {
    const typed = withLine(TITLE, `${TITLE}  `)
      .replace('---\n\nWords.\n', '---\n\n \n\nWords. ')
      .replaceAll('\n', '\r\n');
    expect(fixed(typed)).toBe(SOUND);
    expect(whatIn(typed).slice(1)).toEqual([
      'spaces at the end of a line: 2,25,27',
      'empty lines above the text: 25',
      'no line end at the end of the file: 27',
    ]);
  });

  test('spaces that mean something stay: in code, in a block of words, as a line break', () => {
    const body = 'One  \ntwo\n\n```\na  \n```\n\nThree  ';
    expect(fixed(submissionText(SUBMISSION_LINES, body))).toBe(
      submissionText(SUBMISSION_LINES, body.trimEnd()),
    );
    const block = withLine('stage: published', 'stage: published', 'team: |-', '  A  ', '  B  ');
    expect(fixed(block)).toContain('  A  \n  B  \n');
  });
});

describe('the order of the fields', () => {
  test('is that of the schema; comments go with the field below them', () => {
    const typed = withLine(TITLE).replace(
      'councils: [anyborough]',
      'councils: [anyborough]\n# What it is called\ntitle: Open evenings # as on the poster',
    );
    expect(fixed(typed)).toBe(
      withLine(TITLE, '# What it is called', 'title: Open evenings # as on the poster'),
    );
  });

  test('keeps every line, and comments inside a list with their list', () => {
    const lines = [...SUBMISSION_LINES.slice(9), ...SUBMISSION_LINES.slice(0, 9)];
    const typed = submissionText([...lines, '# at the end']).replace(
      'origin:',
      '  # the second is a guess\n\n# Source\norigin:',
    );
    const result = fixed(typed);
    expect(result.split('\n').toSorted()).toEqual(typed.split('\n').toSorted());
    expect(result).toContain('period: not-stated }\n  # the second is a guess\n');
    expect(result).toContain('# Source\norigin:');
    expect(fixed(result)).toBe(result);
  });

  test('is left alone where a field has no place in it', () => {
    const typed = withLine(TITLE).replace('stage:', 'phone: 1\ntitle: Open evenings\nstage:');
    expect(fixText(typed)).toEqual({ outcome: 'sound' });
  });
});

test('email addresses of contacts are put in lower case, in quotes and out of them', () => {
  const line = 'contacts: []';
  const contacts = (...addresses: string[]) =>
    withLine(line, 'contacts:', ...addresses.map((one) => `  - { role: Lead, email: ${one} }`));
  expect(fixed(contacts('Team@Any.example', '"Jo.Doe@any.example"'))).toBe(
    contacts('team@any.example', '"jo.doe@any.example"'),
  );
  expect(fixText(contacts('Team at any.example')).outcome).toBe('sound');
});

describe('the sign &', () => {
  const inBody = (body: string) => fixed(submissionText(SUBMISSION_LINES, body), ['Bath & Wells']);

  test.each([
    ['Recruitment & retention.', 'Recruitment and retention.'],
    ['**pay** and pay &amp; hours', '**pay** and pay and hours'],
    ['staff\n& families', 'staff\nand families'],
    ['`a & b`', '`a & b`'],
    ['R&D', 'R&D'],
    [
      '[pay & hours](https://any.example/?a=1&b=2)',
      '[pay and hours](https://any.example/?a=1&b=2)',
    ],
    ['They went to Marks & Spencer', 'They went to Marks & Spencer'],
    ['at Bath & Wells', 'at Bath & Wells'],
    ['> us & them', '> us & them'],
    ['## Pay & hours', '## Pay & hours'],
    ['<Quotation who="Lead">us & them</Quotation>', '<Quotation who="Lead">us & them</Quotation>'],
  ])('%s', (typed, becomes) => {
    expect(inBody(typed)).toBe(submissionText(SUBMISSION_LINES, becomes));
  });

  test('in the details becomes "and" in prose only', () => {
    expect(fixed(withLine(TITLE, 'title: Pay & hours', 'team: pay & hours team'))).not.toContain(
      'title: Pay &',
    );
    const named = withLine(TITLE, 'title: The work of pay & hours team', 'partners: [pay & hours]');
    expect(fixed(named)).toContain('title: The work of pay & hours team');
  });

  test('stays where a waiver names the passage', () => {
    const waiver = 'waivers: [{ rule: a, text: pay & hours, reason: Its name }]';
    const typed = withLine('stage: published', 'stage: published', waiver);
    expect(fixText(typed.replace('Words.', 'For pay & hours')).outcome).toBe('sound');
  });
});

test.each([
  ['title: "Open', 'yaml-syntax'],
  ['title: *x', 'yaml-alias'],
])('a file that cannot be read is left: %s', (line, rule) => {
  const result = fixText(`${withLine(TITLE, line)}  `);
  expect(result).toEqual({
    outcome: 'left',
    why: `it cannot be read: mend line 2 first (${rule})`,
  });
});

test('a file whose text is refused is left', () => {
  expect(fixText(submissionText(SUBMISSION_LINES, '<b>Words</b>  ')).outcome).toBe('left');
});

const folder = path.resolve(import.meta.dirname, '../../../content/submissions');

test.each(readdirSync(folder).filter((name) => name.endsWith('.mdx')))(
  '%s is mended already',
  (name) => {
    expect(whatIn(readFileSync(path.join(folder, name), 'utf8'))).toEqual(['sound']);
  },
);
