import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readKind } from '../../../../src/mdx/readKind.ts';
import { LABELS } from '../../github/issueForms.ts';
import { issueEvent, issueText, NEW_EXAMPLE } from '../../github/testIssues.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const BARNET = 'barnet-career-conversations';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'issue-'));
  cpSync(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(text: string, name = 'event.json', ...options: readonly string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const script = path.join(ROOT, 'scripts/import.ts');
  const command = [script, 'issue', file, '--content', path.join(folder, 'content'), ...options];
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1795305600' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

function fileOf(id: string): string {
  return readFileSync(path.join(folder, 'content/submissions', `${id}.mdx`), 'utf8');
}

function detailsOf(id: string) {
  const read = readKind('submission', fileOf(id));
  expect(read?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return read?.details;
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
  test('becomes a draft with its answers, whose words do nothing', () => {
    const before = names();
    expect(run(issueEvent(12, issueText('new-example', NEW_EXAMPLE)))).toMatchObject({
      status: 0,
      stderr: '',
    });
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

  test('is shown and not written on a trial run', () => {
    const before = names();
    const { status, stdout } = run(issueText('new-example', NEW_EXAMPLE), 'a.md', '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('Nothing written');
    expect(names()).toEqual(before);
  });

  test('may be nearly empty', () => {
    const text = issueText('new-example', { Title: 'Words', 'The problem': 'Something.' });
    expect(run(text, 'a.md')).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a change', () => {
  test('of contact touches the contacts and the days alone', () => {
    const before = fileOf(BARNET);
    const answers = {
      [LABELS.example]: `https://practice-spotlight.example/submissions/${BARNET}/#contacts`,
      Role: 'Workforce lead',
      'Email address': 'Workforce@Barnet.gov.uk',
      [LABELS.replaces]: 'marike.maguire@barnet.gov.uk',
    };
    expect(run(issueEvent(3, issueText('contact', answers)))).toMatchObject({ status: 0 });
    expect(newLines(BARNET, before)).toEqual([
      '- role: Workforce lead',
      'email: workforce@barnet.gov.uk',
      'confirmed: 2026-11-22',
      'updated: 2026-11-22',
    ]);
    expect(detailsOf(BARNET)?.contacts).toHaveLength(1);
  });

  test('by a correction adds a note, however long it is', () => {
    const wrong = `The figure is of 2023. ${'More words. '.repeat(60)}`;
    const answers = { [LABELS.example]: BARNET, [LABELS.part]: 'Figures', [LABELS.wrong]: wrong };
    expect(run(issueText('correction', answers), 'a.md')).toMatchObject({ status: 0 });
    const note = detailsOf(BARNET)?.reviewNotes?.at(-1);
    expect(note?.about).toBe('Figures');
    expect(note?.note).toMatch(/^A correction was sent and is being settled: The figure is of/);
  });

  test('by a withdrawal sets the stage', () => {
    const answers = { [LABELS.example]: `content/submissions/${BARNET}.mdx` };
    expect(run(issueText('withdrawal', answers), 'a.md')).toMatchObject({ status: 0 });
    expect(detailsOf(BARNET)).toMatchObject({
      stage: 'withdrawn',
      dates: { updated: '2026-11-22' },
    });
    const again = run(issueText('withdrawal', answers), 'b.md');
    expect(again).toMatchObject({ status: 1 });
    expect(again.stderr).toContain('withdrawn already');
  });

  test.each([
    ['an example that is not there', { [LABELS.example]: 'barnet-career-conversation' }],
    ['a path that leads out', { [LABELS.example]: '../../site' }],
    ['no example', {}],
  ])('names %s', (_, answers) => {
    const { status, stderr } = run(issueText('withdrawal', answers), 'a.md');
    expect(status).toBe(1);
    expect(stderr).toContain('There is no example');
    expect(stderr).toContain('To mend: ');
  });

  test.each([
    ['an address that is none', { Role: 'Lead', 'Email address': 'nobody' }, 'look at its email'],
    [
      'a contact to replace who is not there',
      { Role: 'Lead', 'Email address': 'a@barnet.gov.uk', [LABELS.replaces]: 'x@barnet.gov.uk' },
      'has no contact with',
    ],
  ])('of contact refuses %s', (_, answers, message) => {
    const before = fileOf(BARNET);
    const text = issueText('contact', { [LABELS.example]: BARNET, ...answers });
    const { status, stderr } = run(text, 'a.md');
    expect(status).toBe(1);
    expect(stderr).toContain(message);
    expect(fileOf(BARNET)).toBe(before);
  });
});

test.each([
  ['no form', 'a.md', 'Just words', 1],
  ['another event', 'a.json', '{"push":1}', 1],
  ['an issue without words', 'a.json', issueEvent(1, ''), 1],
  ['a file of another kind', 'a.txt', 'Words', 1],
])('refuses %s in plain words', (_, name, text, status) => {
  const result = run(text, name);
  expect(result.status).toBe(status);
  expect(result.stderr).toContain('To mend: ');
  expect(result.stderr).not.toContain('    at ');
});
