import { beforeAll, describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Content } from '../domain/catalogue.ts';
import { checkSubmission } from './browser.ts';
import { checkContent } from './checkContent.ts';
import { hubForCheck, LEFT_TO_PUBLISHER } from './hubForCheck.ts';
import type { Report } from './report.ts';

const ROOT = path.join(import.meta.dirname, '../../content');
const TODAY = '2026-11-21';

let content: Content;
let sent: Content;
let report: Report;

beforeAll(async () => {
  const checked = await checkContent(ROOT, TODAY);
  if (checked.content === undefined) throw new Error('The content could not be read.');
  ({ content } = checked as { content: Content });
  ({ report } = checked);
  sent = JSON.parse(JSON.stringify(hubForCheck(content))) as Content;
});

test('holds no contact and no text of another example', () => {
  const text = JSON.stringify(sent);
  for (const { contacts, summary } of content.submissions) {
    for (const { email } of contacts) expect(text).not.toContain(email);
    expect(text).not.toContain(summary);
  }
});

test('is small enough to load on a phone', () => {
  expect(gzipSync(JSON.stringify(sent)).length).toBeLessThan(60_000);
});

describe('with it, the check says the same as the command', () => {
  test('of every example', () => {
    const surroundings = {
      content: { ...sent, benchmarks: content.benchmarks },
      today: TODAY,
      without: LEFT_TO_PUBLISHER,
    };
    for (const { id } of content.submissions) {
      const file = `content/submissions/${id}.mdx`;
      const text = readFileSync(path.join(ROOT, 'submissions', `${id}.mdx`), 'utf8');
      const told = report.problems.filter(
        (each) =>
          each.file.endsWith(`/submissions/${id}.mdx`) && !LEFT_TO_PUBLISHER.includes(each.rule),
      );
      const { problems } = checkSubmission({ id, text }, surroundings);
      expect(problems.map((each) => ({ ...each, file }))).toEqual(
        told.map((each) => ({ ...each, file })),
      );
    }
  });
});
