import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { SUBMISSION_LINES, submissionText, withContent } from '../../src/checks/testContent.ts';
import { aboutFiles } from './aboutFiles.ts';

const wrong = submissionText(
  SUBMISSION_LINES.map((line) => line.replace(': running', ': dancing')),
);

test('a report is about the files that are named, and all of them where none is', async () => {
  await withContent({ 'submissions/late-evenings.mdx': wrong }, async (folder) => {
    const { report } = await checkContent(folder);
    const about = (...names: string[]) =>
      aboutFiles(
        report,
        folder,
        names.map((name) => path.join(folder, name)),
      );
    expect(about()).toBe(report);
    expect(about('submissions/open-evenings.mdx').problems).toEqual([]);
    const late = about('submissions/late-evenings.mdx');
    expect(late.files).toBe(1);
    expect(late.problems.length).toBeGreaterThan(0);
    expect(late.problems.every(({ file }) => file.endsWith('late-evenings.mdx'))).toBe(true);
    expect(() => about('submissions/none.mdx')).toThrow('There is no file');
    expect(() => about('../../package.json')).toThrow('There is no file');
    expect(() => aboutFiles(report, folder, ['package.json'])).toThrow('is not in');
  });
});
