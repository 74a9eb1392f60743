import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { SUBMISSION_LINES, submissionText, withContent } from '../../../src/checks/testContent.ts';
import { dueExamples } from '../../../src/domain/submission/freshness/dueExamples.ts';
import { writeDueIssues } from './dueIssues.ts';
import { writeDueMessages } from './dueMessages.ts';
import { dueReport } from './dueReport.ts';
import { mailFile } from './mailFile.ts';

const TODAY = '2026-11-22';
const LINES = SUBMISSION_LINES.map((line) =>
  line.startsWith('contacts:')
    ? 'contacts: [{ role: Workforce lead, email: workforce@anyborough.example, confirmed: 2024-05-01 }]'
    : line.replace(
        'role: after, value: 21, period: not-stated',
        'role: after, value: 21, period: 2019',
      ),
);
const folder = mkdtempSync(path.join(tmpdir(), 'due-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const content = await withContent(
  { 'submissions/open-evenings.mdx': submissionText(LINES) },
  async (where) => (await checkContent(where, TODAY)).content,
);
if (content === undefined) throw new Error('The content is not sound.');
const due = dueExamples(content.submissions, content.site, TODAY);

test('the table says since when and what to ask about', () => {
  const [head, row, ...rest] = dueReport(due, content.councils).split('\n');
  expect(head).toMatch(/^Council +Due since +Example +What to ask about$/);
  expect(row).toMatch(
    /^Anyborough +no date recorded +open-evenings +page, 1 contact and 1 old figure$/,
  );
  expect(rest).toEqual(['', '1 example to ask about.']);
  expect(dueReport([], [])).toBe('No example is due for review.');
});

describe('messages', () => {
  writeDueMessages(due, content, folder);
  const text = readFileSync(path.join(folder, 'anyborough.txt'), 'utf8');

  test('go to the contacts, with what is due of each page and how to answer', () => {
    expect(text).toContain('To: workforce@anyborough.example\n');
    expect(text).toContain('Subject: Test hub: is what we publish about Anyborough still right?\n');
    expect(text).toContain('https://hub.example/submissions/open-evenings/\n');
    expect(text).toContain('The contact “Workforce lead”: it was to be confirmed by 1 May 2025.');
    expect(text).toContain('is from 2019. Is there a newer one?');
    expect(text).toContain('reply with the words “still correct”');
    expect(text).toContain('https://hub.example/submit/?example=open-evenings');
  });

  test('open in a program for email, ready to be sent', () => {
    const mail = readFileSync(path.join(folder, 'anyborough.eml'), 'utf8');
    const [head = '', body = ''] = mail.split('\r\n\r\n');
    expect(head).toMatch(/^To: workforce@anyborough\.example\r\n/);
    expect(head).toContain('X-Unsent: 1');
    expect(Buffer.from(body, 'base64').toString()).toContain('Hello,\r\n\r\nTest hub publishes');
  });

  test('a subject beyond ASCII is written in words that every program reads', () => {
    const subject =
      'Practice Spotlight: is what we publish about Bezirk Köpenick an der Spree right?';
    const file = mailFile({ to: [], subject, text: ['x'] });
    const words = [...file.matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)];
    expect(words.every(([word]) => word.length <= 75)).toBe(true);
    expect(words.map(([, code = '']) => Buffer.from(code, 'base64').toString()).join('')).toBe(
      subject,
    );
  });
});

test('an issue names no contact, since it is public', () => {
  const out = path.join(folder, 'issues');
  writeDueIssues(due, content, out);
  expect(readdirSync(out)).toEqual(['anyborough.md']);
  const issue = readFileSync(path.join(out, 'anyborough.md'), 'utf8');
  expect(issue).toMatch(/^Review due: Anyborough\n/);
  expect(issue).toContain('page, 1 contact and 1 old figure, no date recorded');
  expect(issue).not.toContain('@');
});
