import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Content } from '../domain/catalogue.ts';
import { shownContent } from './heldContent.ts';
import { liveContent, type LiveContent } from './liveContent.ts';
import { SUBMISSION_LINES, submissionText, type TestFiles, withContent } from './testContent.ts';

const FILE = 'submissions/open-evenings.mdx';
const OTHER = submissionText(
  SUBMISSION_LINES.map((line) => line.replace('Open evenings', 'Rota swaps')),
);

interface Followed {
  readonly live: LiveContent;
  readonly told: readonly string[];
  readonly write: (name: string, text: string) => void;
  readonly folder: string;
}

function withLive(files: TestFiles, use: (followed: Followed) => Promise<void>): Promise<void> {
  return withContent(files, async (folder) => {
    const told: string[] = [];
    const live = liveContent(folder, {
      shown: () => undefined,
      told: (words, bad) => told.push(`${bad ? 'bad' : 'good'}: ${words}`),
    });
    await live.first;
    const write = (name: string, text: string): void => {
      writeFileSync(path.join(folder, name), text);
      live.changed();
    };
    await use({ live, told, write, folder });
  });
}

const until = (hold: () => void): Promise<void> => vi.waitFor(hold, { timeout: 20_000 });
const titles = (): readonly string[] => shownContent().submissions.map(({ title }) => title);
const text = (content: Content, id: string): string | undefined =>
  content.submissions.find((each) => each.id === id)?.body.text;

test('shows what is saved, and what did not change stays the very same', async () => {
  await withLive({ 'submissions/rota-swaps.mdx': OTHER }, async ({ write, told }) => {
    const before = shownContent();
    write(FILE, submissionText(SUBMISSION_LINES, 'Other words.'));
    await until(() => {
      expect(text(shownContent(), 'open-evenings')).toBe('Other words.');
    });
    const after = shownContent();
    expect(after.submissions[1]).toBe(before.submissions[1]);
    expect(after.measures[0]).toBe(before.measures[0]);
    expect(after.submissions[0]).not.toBe(before.submissions[0]);
    expect(told).toEqual([]);
  });
});

test('follows files that come, go and change their names', async () => {
  await withLive({}, async ({ live, write, folder }) => {
    write('submissions/rota-swaps.mdx', OTHER);
    await until(() => {
      expect(titles()).toEqual(['Open evenings', 'Rota swaps']);
    });
    renameSync(path.join(folder, FILE), path.join(folder, 'submissions/evenings.mdx'));
    live.changed();
    await until(() => {
      expect(shownContent().submissions.map(({ id }) => id)).toEqual(['evenings', 'rota-swaps']);
    });
    rmSync(path.join(folder, 'submissions/evenings.mdx'));
    live.changed();
    await until(() => {
      expect(titles()).toEqual(['Rota swaps']);
    });
  });
});

test('leaves a broken text out and says why, until it is mended', async () => {
  await withLive({ 'submissions/rota-swaps.mdx': OTHER }, async ({ write, told }) => {
    write(FILE, submissionText(SUBMISSION_LINES, '<script>alert(1)</script>'));
    await until(() => {
      expect(titles()).toEqual(['Rota swaps']);
      expect(told.join()).toContain(`${FILE}:25:1`);
    });
    expect(told.join()).toMatch(/^bad: /);
    write(FILE, submissionText());
    await until(() => {
      expect(titles()).toEqual(['Open evenings', 'Rota swaps']);
      expect(told).toContain('good: All errors are mended.');
    });
  });
});

test('takes out again what only the rules refuse, and tells new warnings once', async () => {
  await withLive({}, async ({ write, told }) => {
    write(FILE, submissionText(SUBMISSION_LINES, '<Figure metric="turnover-rate" />'));
    await until(() => {
      expect(titles()).toEqual([]);
      expect(told.join()).toContain('unknown-figure');
    });
    write(FILE, submissionText(SUBMISSION_LINES, 'Managers met 41 people.'));
    await until(() => {
      expect(told.join()).toContain('unaccounted-number');
    });
    const count = told.length;
    write(FILE, submissionText(SUBMISSION_LINES, 'Managers met 41 people. They stayed.'));
    await until(() => {
      expect(text(shownContent(), 'open-evenings')).toContain('They stayed.');
    });
    expect(told).toHaveLength(count);
  });
});

test('a list that changes is read anew, and goes on without the site file', async () => {
  await withLive({}, async ({ write, folder, live, told }) => {
    write('providers.yml', '- { id: anycare }\n');
    await until(() => {
      expect(told.join()).toContain('content/providers.yml:1');
    });
    rmSync(path.join(folder, 'site.yml'));
    live.changed();
    await until(() => {
      expect(told.join()).toContain('content/site.yml:1:1');
    });
    expect(titles()).toEqual(['Open evenings']);
  });
});

test('says at once where there is no site to show', async () => {
  await withContent({ 'site.yml': undefined }, async (folder) => {
    const live = liveContent(folder, { shown: () => undefined, told: () => undefined });
    await expect(live.first).rejects.toThrow('content/site.yml');
  });
});
