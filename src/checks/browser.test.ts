import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../domain/catalogue.ts';
import { checkSubmission } from './browser.ts';
import { bundleForBrowser, type BrowserBundle } from './bundleForBrowser.ts';
import { checkContent } from './checkContent.ts';
import { SUBMISSION_LINES, submissionText, withContent } from './testContent.ts';

const TODAY = '2026-11-21';
const FAULTY = submissionText(
  SUBMISSION_LINES.map((line) => line.replace('[anyborough]', '[anyborugh]')),
  'Words.\n\n<Figure metric="vacancy-rat" />',
);

const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
let bundle: BrowserBundle;
let content: Content;

beforeAll(async () => {
  bundle = await bundleForBrowser();
  const checked = await withContent({}, (root) => checkContent(root, TODAY));
  if (checked.content === undefined) throw new Error('The test content could not be read.');
  content = checked.content;
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the check as a browser loads it', () => {
  test('needs nothing of Node', () => {
    expect(bundle.imports).toEqual([]);
    expect(bundle.code).not.toMatch(/["'`]node:/);
    // No import, and yet only Node has it.
    expect(bundle.code).not.toMatch(/\b(?:Buffer\.|process\.)/);
  });

  test('a bundle that needs Node would be seen', async () => {
    const entry = path.join(import.meta.dirname, 'fix/fixFolder.ts');
    expect((await bundleForBrowser(entry)).imports).toContain('node:fs');
  });

  test('says the same as the command', async () => {
    const file = path.join(folder, 'check.mjs');
    writeFileSync(file, bundle.code);
    const loaded = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      checkSubmission: typeof checkSubmission;
    };
    const command = await withContent({ 'submissions/second.mdx': FAULTY }, async (root) => {
      const { report } = await checkContent(root, TODAY);
      return report.problems.filter(({ file: name }) => name.endsWith('second.mdx'));
    });
    const surroundings = { content, today: TODAY };
    const inBrowser = loaded.checkSubmission({ id: 'second', text: FAULTY }, surroundings);
    expect(inBrowser.problems).toEqual(command);
    expect(inBrowser.problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unknown-reference', 'unknown-figure']),
    );
  });
});

test('a text that cannot be read gives its findings and no submission', () => {
  const checked = checkSubmission({ id: 'x', text: 'words' }, { content, today: TODAY });
  expect(checked.problems.map(({ rule }) => rule)).toEqual(['front-matter-start']);
  expect(checked.submission).toBeUndefined();
});

test('the text takes the place of the one of the same name', () => {
  const text = submissionText();
  const checked = checkSubmission({ id: 'open-evenings', text }, { content, today: TODAY });
  expect(checked.problems.filter(({ rule }) => /same|duplicate/.test(rule))).toEqual([]);
  expect(checked.submission?.title).toBe('Open evenings');
});
