import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { RefusedError } from '../../command.ts';
import { readKind } from '../../../../src/mdx/readKind.ts';
import { LABELS } from '../../github/issueForms.ts';
import { issueEvent, issueText, NEW_EXAMPLE } from '../../github/testIssues.ts';
import { importIssueFile } from './importIssueFile.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const BARNET = 'barnet-career-conversations';

let folder: string;
beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  folder = mkdtempSync(path.join(os.tmpdir(), 'issue-'));
  cpSync(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Imports the text; resolves to what was said where it was refused. */
async function run(text: string, name = 'event.json', isTrial = false): Promise<string> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const content = path.join(folder, 'content');
  try {
    await importIssueFile({ file, content, isTrial, today: '2026-11-22' });
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(RefusedError);
    return error instanceof Error ? error.message : '';
  }
}

function fileOf(id: string): string {
  return readFileSync(path.join(folder, 'content/submissions', `${id}.mdx`), 'utf8');
}

function detailsOf(id: string) {
  const read = readKind('submission', fileOf(id));
  expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return read.details;
}

function names(): string[] {
  return readdirSync(path.join(folder, 'content/submissions'));
}

/** Lines of the changed file that the file had not. */
function newLines(id: string, before: string): string[] {
  const had = new Set(before.split('\n'));
  return fileOf(id)
    .split('\n')
    .filter((line) => !had.has(line))
    .map((line) => line.trim());
}

describe('a new example', () => {
  test('becomes a draft with its answers, whose words do nothing', async () => {
    const before = names();
    expect(await run(issueEvent(12, issueText('new-example', NEW_EXAMPLE)))).toBe('');
    const [added = '', ...others] = names().filter((name) => !before.includes(name));
    expect(others).toEqual([]);
    expect(added).toMatch(/^barnet-open-evenings[a-z-]*\.mdx$/);
    const details = detailsOf(path.basename(added, '.mdx'));
    expect(details).toMatchObject({
      title: NEW_EXAMPLE.Title,
      councils: ['barnet', 'sutton'],
      themes: ['recruitment', 'retention'],
      status: 'running',
      started: '2022-04',
      team: 'Workforce Team',
      stage: 'draft',
      contacts: [
        { name: 'Alex Example', role: 'Head of Service', email: 'alex.example@barnet.gov.uk' },
        { email: 'workforce@sutton.gov.uk' },
      ],
      metrics: [{ measure: 'vacancy-rate', values: [{ value: 27 }, { value: 21 }] }],
    });
    const text = fileOf(path.basename(added, '.mdx'));
    expect(text).toContain(String.raw`\<script\>`);
    expect(text).toContain(String.raw`\{process.exit()\}`);
    expect(text).toContain('## The problem');
    expect(text).toContain('| May | 12 |');
    const report = readFileSync(path.join(folder, 'event.import.md'), 'utf8');
    expect(report).toContain('To decide');
    expect(report).not.toMatch(/@[a-z]|#\d/);
  });

  test('is shown and not written on a trial run', async () => {
    const before = names();
    expect(await run(issueText('new-example', NEW_EXAMPLE), 'a.md', true)).toBe('');
    expect(names()).toEqual(before);
  });

  test('may be nearly empty', async () => {
    const text = issueText('new-example', { Title: 'Words', 'The problem': 'Something.' });
    expect(await run(text, 'a.md')).toBe('');
  });
});

describe('a change', () => {
  test('of contact touches the contacts and the days alone', async () => {
    const before = fileOf(BARNET);
    const answers = {
      [LABELS.example]: `https://practice-spotlight.example/submissions/${BARNET}/#contacts`,
      Role: 'Workforce lead',
      'Email address': 'Workforce@Barnet.gov.uk',
      [LABELS.replaces]: 'marike.maguire@barnet.gov.uk',
    };
    expect(await run(issueEvent(3, issueText('contact', answers)))).toBe('');
    expect(newLines(BARNET, before)).toEqual([
      '- role: Workforce lead',
      'email: workforce@barnet.gov.uk',
      'confirmed: 2026-11-22',
      'dates:',
      'updated: 2026-11-22',
    ]);
    expect(detailsOf(BARNET)?.contacts).toHaveLength(1);
  });

  test('by a correction adds a note, however long it is', async () => {
    const wrong = `The figure is of 2023. ${'More words. '.repeat(60)}`;
    const answers = { [LABELS.example]: BARNET, [LABELS.part]: 'Figures', [LABELS.wrong]: wrong };
    expect(await run(issueText('correction', answers), 'a.md')).toBe('');
    const note = detailsOf(BARNET)?.reviewNotes?.at(-1);
    expect(note?.about).toBe('Figures');
    expect(note?.note).toMatch(/^A correction was sent and is being settled: The figure is of/);
  });

  test('by a withdrawal sets the stage', async () => {
    const answers = { [LABELS.example]: `content/submissions/${BARNET}.mdx` };
    expect(await run(issueText('withdrawal', answers), 'a.md')).toBe('');
    expect(detailsOf(BARNET)).toMatchObject({
      stage: 'withdrawn',
      dates: { withdrawn: '2026-11-22' },
    });
    expect(detailsOf(BARNET)?.withdrawnBecause).toBeUndefined();
    expect(await run(issueText('withdrawal', answers), 'b.md')).toContain('withdrawn already');
  });

  test('by a withdrawal with a reason gives it to readers, as much as they are shown', async () => {
    const answers = {
      [LABELS.example]: BARNET,
      [LABELS.reason]: 'The service\nclosed. '.repeat(30),
    };
    expect(await run(issueText('withdrawal', answers), 'a.md')).toBe('');
    const reason = detailsOf(BARNET)?.withdrawnBecause ?? '';
    expect(reason).toMatch(/^The service closed\./);
    expect(reason.length).toBeLessThanOrEqual(300);
    const report = readFileSync(path.join(folder, 'a.import.md'), 'utf8');
    expect(report).toContain('too long for the page');
  });

  test.each([
    ['an example that is not there', { [LABELS.example]: 'barnet-career-conversation' }],
    ['a path that leads out', { [LABELS.example]: '../../site' }],
    ['no example', {}],
  ])('names %s', async (_, answers) => {
    const said = await run(issueText('withdrawal', answers), 'a.md');
    expect(said).toContain('There is no example');
    expect(said).toContain('To mend: ');
  });

  test.each([
    ['an address that is none', { Role: 'Lead', 'Email address': 'nobody' }, 'look at its email'],
    [
      'a contact to replace who is not there',
      { Role: 'Lead', 'Email address': 'a@barnet.gov.uk', [LABELS.replaces]: 'x@barnet.gov.uk' },
      'has no contact with',
    ],
  ])('of contact refuses %s', async (_, answers, message) => {
    const before = fileOf(BARNET);
    const text = issueText('contact', { [LABELS.example]: BARNET, ...answers });
    expect(await run(text, 'a.md')).toContain(message);
    expect(fileOf(BARNET)).toBe(before);
  });
});

describe('what another council made of it', () => {
  const ADOPTED = {
    [LABELS.example]: BARNET,
    Council: 'LB of Sutton',
    'What it decided': 'Adapted',
    When: 'September 2025',
    'What it changed': 'Sessions are monthly,\nand online.',
    'Result there': 'Too early to say',
    Source: 'Principal social worker',
  };
  const send = (answers: object) =>
    run(issueText('adoption', { ...ADOPTED, ...answers }), `${names().length}.md`);

  test('stands under adoptions, and nothing else is touched', async () => {
    const before = fileOf(BARNET);
    expect(await send({})).toBe('');
    expect(newLines(BARNET, before)).toEqual([
      'adoptions:',
      '- council: sutton',
      'decision: adapted',
      'date: 2025-09',
      'changed: Sessions are monthly, and online.',
      'result: too-early',
      'source: Principal social worker',
    ]);
  });

  test('may be a council and its decision alone', async () => {
    const answers = { When: '', 'What it changed': '', 'Result there': '', Source: '' };
    expect(await send(answers)).toBe('');
    expect(detailsOf(BARNET)?.adoptions).toEqual([
      { council: 'sutton', decision: 'adapted', source: 'not-stated' },
    ]);
  });

  test('takes the place of what the same council said of the same time, and of no other', async () => {
    const file = (name: string, answers: object) =>
      run(issueText('adoption', { ...ADOPTED, ...answers }), name);
    await file('a.md', {});
    await file('b.md', { 'What happened': 'Two rounds are done.' });
    await file('c.md', { 'What it decided': 'Stopped', When: '2026' });
    expect(
      detailsOf(BARNET)?.adoptions?.map(({ decision, outcome }) => [decision, outcome]),
    ).toEqual([
      ['adapted', 'Two rounds are done.'],
      ['stopped', undefined],
    ]);
  });

  test.each([
    ['a council that is none', { Council: 'Nowhere' }, 'There is no council “Nowhere”'],
    ['the example’s own council', { Council: 'Barnet' }, 'own'],
    ['a day that is none', { When: 'some time ago' }, 'look at “When”'],
    ['another decision', { 'What it decided': 'Loved it' }, 'look at “What it decided”'],
    ['too many words', { 'What it changed': 'a '.repeat(400) }, 'look at “What it changed”'],
  ])('is refused with %s', async (_, answers, message) => {
    const before = fileOf(BARNET);
    expect(await send(answers)).toContain(message);
    expect(fileOf(BARNET)).toBe(before);
  });
});

test.each([
  ['no form', 'a.md', 'Just words'],
  ['another event', 'a.json', '{"push":1}'],
  ['an issue without words', 'a.json', issueEvent(1, '')],
  ['a file of another kind', 'a.txt', 'Words'],
])('refuses %s in plain words', async (_, name, text) => {
  expect(await run(text, name)).toContain('To mend: ');
});
