import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from './checkContent.ts';
import type { Report } from './report.ts';
import { SUBMISSION_LINES, submissionText, type TestFiles, withContent } from './testContent.ts';
import { MISTAKES, SOUND } from './testMistakes.ts';

const TODAY = '2026-11-21';
const FILE = 'submissions/open-evenings.mdx';

afterEach(() => {
  vi.unstubAllEnvs();
});

type Check = () => Promise<Report>;

/** Gives a test a folder whose readings and findings are kept beside it. */
function withKept(
  files: TestFiles,
  use: (folder: string, check: Check, kept: string) => Promise<void>,
): Promise<void> {
  return withContent(files, async (folder) => {
    const kept = path.join(folder, '..', 'readings');
    const check = async (readings: string | undefined): Promise<Report> => {
      vi.stubEnv('HUB_READINGS', readings);
      return (await checkContent(folder, TODAY)).report;
    };
    await use(
      folder,
      async () => {
        const report = await check(kept);
        // Whatever is known from before, it comes to what a check without memory comes to.
        expect(report).toEqual(await check(undefined));
        return report;
      },
      kept,
    );
  });
}

const rulesOf = ({ problems }: Report): readonly string[] => problems.map(({ rule }) => rule);

test('every mistake is told alike from memory, warnings that are waived included', async () => {
  const texts = MISTAKES.map(([, instead, typed]) => SOUND.replace(instead, () => typed));
  const waived = submissionText(
    [
      ...SUBMISSION_LINES,
      'waivers: [{ rule: unaccounted-number, text: 41 people, reason: How it is arranged. }]',
    ],
    'Managers met 41 people.',
  );
  const files = Object.fromEntries(
    texts.map((text, index) => [`submissions/mistake-${index}.mdx`, text]),
  );
  await withKept({ ...files, 'submissions/waived.mdx': waived }, async (_, check) => {
    const first = await check();
    expect(first.waived).toHaveLength(1);
    expect(await check()).toEqual(first);
  });
});

test('what a rule takes from other files counts: terms, councils and measures', async () => {
  const text = submissionText(
    SUBMISSION_LINES.map((line) => line.replace('title: Open', 'title: Newham')),
    'Staff of the QXT reached a vacancy rate of 22%.',
  );
  await withKept({ [FILE]: text }, async (folder, check) => {
    const write = (name: string, change: (text: string) => string): void => {
      const file = path.join(folder, name);
      writeFileSync(file, change(readFileSync(file, 'utf8')));
    };
    expect(rulesOf(await check())).toEqual(
      expect.arrayContaining(['unexplained-acronym', 'contradicting-figures']),
    );
    write('glossary.yml', () => '- { term: QXT, meaning: A team., synonyms: [], near: [] }\n');
    write('measures/vacancy-rate.yml', (each) => each.replace('Vacancy rate', 'Share of posts'));
    expect(rulesOf(await check())).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/acronym|contradict/)]),
    );
    write('councils.csv', (each) => each.replaceAll('Otherham', 'Newham'));
    expect(rulesOf(await check())).toContain('council-contradiction');
  });
});

test('a file that is changed, renamed or in another folder is looked at anew', async () => {
  await withKept(
    { [FILE]: submissionText(SUBMISSION_LINES, 'Managers met 41 people.') },
    async (folder, check) => {
      expect((await check()).problems[0]?.file).toBe(`content/${FILE}`);
      renameSync(path.join(folder, FILE), path.join(folder, 'submissions/evenings.mdx'));
      expect((await check()).problems[0]?.file).toBe('content/submissions/evenings.mdx');
      const words = 'Managers met 41 people, and 43 people.';
      writeFileSync(
        path.join(folder, 'submissions/evenings.mdx'),
        submissionText(SUBMISSION_LINES, words),
      );
      expect((await check()).problems).toHaveLength(2);
    },
  );
});

test('a picture that grows is another file to all who look at it', async () => {
  const body = '![Four steps from first visit to first day](./steps.png)';
  const picture = (width: number): Promise<Buffer> =>
    sharp({ create: { width, height: 4, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
  await withKept(
    {
      [FILE]: submissionText(SUBMISSION_LINES, body),
      'submissions/open-evenings/steps.png': await picture(4),
    },
    async (folder, check) => {
      const before = await check();
      writeFileSync(path.join(folder, 'submissions/open-evenings/steps.png'), await picture(9));
      expect(await check()).toEqual(before);
      rmSync(path.join(folder, 'submissions/open-evenings/steps.png'));
      expect(rulesOf(await check())).toContain('picture-missing');
    },
  );
});

test('damaged and lost findings are found again', async () => {
  await withKept(
    { [FILE]: submissionText(SUBMISSION_LINES, 'Managers met 41 people.') },
    async (_, check, kept) => {
      const first = await check();
      expect(rulesOf(first)).toContain('unaccounted-number');
      const [file = ''] = readdirSync(kept, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.join(parentPath, name));
      writeFileSync(file, readFileSync(file).toReversed());
      expect(await check()).toEqual(first);
      rmSync(file);
      expect(await check()).toEqual(first);
    },
  );
});
