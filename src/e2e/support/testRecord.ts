import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AXE_VERSION } from './axe.ts';
import { ROOT } from './hubFolder.ts';
import { LOOKS } from './looks.ts';

/** What the accessibility statement tells about tests; its page reads the file at build time. */
const FILE = path.join(ROOT, 'src/components/accessibility/testRecord.json');

/** Writes the record, for whoever publishes a statement. */
export const RECORD_COMMAND =
  'HUB_TEST_RECORD=1 npx vitest run --project site src/e2e/accessibility.test.ts';

/** What has to be the same at every run until the statement is made anew. */
export interface Found {
  readonly axe: string;
  /** How many pages stand for all kinds of page and all their states. */
  readonly pages: number;
  /** Each way of looking at a page, in words. */
  readonly looks: readonly string[];
  /** Failures of any rule on any page. */
  readonly findings: number;
}

export function recordOf(pages: number, findings: number): Found {
  return { axe: AXE_VERSION, pages, looks: LOOKS.map(({ name }) => name), findings };
}

export function readRecord(): unknown {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

export function writeRecord(found: Found, chromium: string): void {
  const tested = new Date().toISOString().slice(0, 10);
  writeFileSync(FILE, `${JSON.stringify({ tested, chromium, ...found }, null, 2)}\n`);
}
