import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SUBMISSION_LINES, submissionText, withContent } from '../checks/testContent.ts';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage } from './support/browser.ts';
import { ROOT } from './support/hubFolder.ts';
import { run } from './support/runBuild.ts';
import { serveFolder } from './support/serveFolder.ts';

/*
 * One example from its first draft to its end, by the commands that a publisher types: drafted,
 * approved, published, cited, corrected, adopted elsewhere, renamed, withdrawn.
 */
const FIRST = 'anyborough-open-evenings';
const SECOND = 'anyborough-evenings-for-all';
const FIRST_LEAD = 'first.lead@anyborough.example';
const SECOND_LEAD = 'second.lead@anyborough.example';

mkdirSync(path.join(ROOT, '.build'), { recursive: true });
const folder = mkdtempSync(path.join(ROOT, '.build', 'test-whole-life-'));
const out = path.join(folder, 'dist');

let browser: Browser;
beforeAll(async () => (browser = await connect()));
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The example at a stage of its life, with what has become known of it since. */
function text(stage: string, ...more: readonly string[]): string {
  const lines = SUBMISSION_LINES.filter((line) => !/^(?:stage|contacts):/.test(line));
  return submissionText([...lines, `stage: ${stage}`, ...more], 'The story of the evenings.');
}

const contact = `contacts: [{ role: Workforce lead, email: ${FIRST_LEAD} }]`;

/** Builds and records, and gives what was said. */
async function publish(content: string): Promise<{ code: number | null; output: string }> {
  return run('scripts/build.ts', ['--content', content, '--out', out, '--record']);
}

/** What a reader sees of a page of the last build; nothing where there is none. */
async function read(address: string): Promise<{ address: string; words: string } | undefined> {
  if (!existsSync(path.join(out, address))) return undefined;
  const { origin, stop } = await serveFolder(out);
  const page = await newPage(browser, { baseURL: origin });
  await page.goto(address);
  // A page at an old address leads on by itself.
  if (file(path.join(address, 'index.html')).includes('http-equiv="refresh"'))
    await page.waitForURL((url) => url.pathname !== address);
  const seen = {
    address: new URL(page.url()).pathname,
    words: await page.locator('main').innerText(),
  };
  await page.context().close();
  await stop();
  return seen;
}

/** A file of the last build as text. */
const file = (address: string): string => readFileSync(path.join(out, address), 'utf8');

const entryOf = (feed: string): string | undefined =>
  /<entry>[\s\S]*?<id>([^<]*)<\/id>/.exec(feed)?.[1];

test('an example from its first draft to its end', { timeout: 600_000 }, async () => {
  await withContent({ 'submissions/open-evenings.mdx': undefined }, async (content) => {
    const at = (id: string): string => path.join(content, 'submissions', `${id}.mdx`);
    const keep = (id: string, words: string): void => {
      writeFileSync(at(id), words);
    };

    // Drafted: a sound file, which lifeCycle.test.ts shows that readers do not see.
    const drafted = await run('scripts/new.ts', [
      '--title',
      'Open evenings',
      '--council',
      'anyborough',
      '--theme',
      'recruitment',
      '--summary',
      'Staff meet candidates on open evenings before a vacancy is advertised.',
      '--content',
      content,
    ]);
    expect(drafted.output).toContain(`${FIRST}.mdx`);
    expect(drafted.code).toBe(0);

    // Approved: panel, letter and one approval; the check says that the other is missing.
    const dates = 'dates: { submitted: 2025-09-01, panel: 2025-10-02, feedback: 2025-10-20';
    const half = text('published', contact, `${dates}, published: 2025-11-18 }`).replace(
      ', { role: practice-leader }',
      '',
    );
    keep(FIRST, half);
    const early = await run('scripts/check.ts', ['--content', content]);
    expect(early.output).toContain('missing-approval');

    // Published: a page, an entry in the feed, a line in the data and in the record.
    keep(FIRST, text('published', contact, `${dates}, published: 2025-11-18 }`));
    expect((await publish(content)).code).toBe(0);
    const published = await read(addresses.submission(FIRST));
    expect(published?.words).toContain('The story of the evenings.');
    expect(published?.words).toContain('Feedback letter sent, 20 October 2025');
    expect(file('data/submissions.csv')).toContain(FIRST);
    expect(readFileSync(path.join(content, 'addresses.txt'), 'utf8')).toContain(
      addresses.submission(FIRST),
    );
    const entry = entryOf(file(addresses.feed));
    expect(entry).toMatch(/^tag:/);

    // Cited: the words to copy say which version they are of.
    expect(published?.words).toContain('Version of 18 November 2025');

    // Corrected: the contact by one command, the rest in the file, with its day.
    const replaced = await run('scripts/contacts.ts', [
      'replace',
      FIRST_LEAD,
      '--email',
      SECOND_LEAD,
      '--content',
      content,
    ]);
    expect(replaced.code).toBe(0);
    // Adopted elsewhere, and stopped there again.
    const known = readFileSync(at(FIRST), 'utf8')
      .replace('published: 2025-11-18', 'published: 2025-11-18, updated: 2026-03-02')
      .replace('value: 21,', 'value: 22,')
      .replace(
        '\nstage:',
        '\nadoptions: [{ council: otherham, decision: stopped, date: 2026-01, result: no-clear-change, source: not-stated }]\nstage:',
      );
    keep(FIRST, known);
    expect((await publish(content)).code).toBe(0);
    const corrected = await read(addresses.submission(FIRST));
    expect(corrected?.words).toContain(SECOND_LEAD);
    expect(corrected?.words).not.toContain(FIRST_LEAD);
    expect(corrected?.words).toContain('Version of 2 March 2026');
    expect(corrected?.words).toContain('22%');
    expect(corrected?.words).toContain('Stopped, January 2026');
    expect((await read(addresses.council('otherham')))?.words).toContain('Stopped, January 2026');

    // Renamed: refused while the old address would be lost, then led on, one entry all along.
    renameSync(at(FIRST), at(SECOND));
    const lost = await publish(content);
    expect(lost.output).toContain(addresses.submission(FIRST));
    expect(lost.code).toBe(1);
    expect((await read(addresses.submission(FIRST)))?.words).toContain('The story');
    keep(SECOND, known.replace('\nstage:', `\nreplaces: [${FIRST}]\nstage:`));
    expect((await publish(content)).code).toBe(0);
    expect((await read(addresses.submission(FIRST)))?.address).toBe(addresses.submission(SECOND));
    const sheet = await read(addresses.worksheet(FIRST));
    expect(sheet?.address).toBe(addresses.worksheet(SECOND));
    expect(entryOf(file(addresses.feed))).toBe(entry);

    // Withdrawn: both addresses say so, and no list, feed or file has it.
    const ended = known
      .replace('\nstage: published', `\nreplaces: [${FIRST}]\nstage: withdrawn`)
      .replace('updated: 2026-03-02', 'updated: 2026-03-02, withdrawn: 2026-06-30')
      .replace('\nstage:', '\nwithdrawnBecause: The service has closed.\nstage:');
    keep(SECOND, ended);
    expect((await publish(content)).code).toBe(0);
    for (const id of [FIRST, SECOND]) {
      const gone = await read(addresses.submission(id));
      expect(gone?.words).toContain('The service has closed.');
      expect(gone?.words).not.toContain('The story of the evenings.');
      const weighed = await read(addresses.worksheet(id));
      expect(weighed?.words).toContain('The service has closed.');
    }
    expect(entryOf(file(addresses.feed))).toBeUndefined();
    expect(file('data/submissions.csv')).not.toContain(SECOND);
    expect(file('sitemap.xml')).not.toContain(SECOND);
  });
});
