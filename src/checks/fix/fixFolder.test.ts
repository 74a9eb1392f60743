import { readdirSync, readFileSync, statSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { submissionText, withContent } from '../testContent.ts';
import { fixFolder } from './fixFolder.ts';
import { fixReport } from './fixReport.ts';

test('mends files in place, shows what it did, and leaves nothing else behind', async () => {
  const files = {
    'submissions/spaces.mdx': submissionText().replace('Words.', 'Words.   '),
    'submissions/broken.mdx': submissionText().replace('title: Open evenings', 'title: "Open  '),
  };
  await withContent(files, async (folder) => {
    const at = (name: string) => path.join(folder, 'submissions', name);
    chmodSync(at('spaces.mdx'), 0o600);
    const report = fixReport(await fixFolder(folder, []));
    expect(report).toBe(
      [
        'content/submissions/broken.mdx  left as it is, since it cannot be read: mend line 2 first (yaml-syntax)',
        [
          'content/submissions/spaces.mdx  mended',
          '    spaces at the end of a line (line 25)',
          '@@ -24,2 +24,2 @@',
          ' ',
          '-Words.···',
          '+Words.',
        ].join('\n'),
        'Mended 1 file.',
      ].join('\n\n'),
    );
    expect(readFileSync(at('spaces.mdx'), 'utf8')).toBe(submissionText());
    expect(statSync(at('spaces.mdx')).mode & 0o777).toBe(0o600);
    expect(readFileSync(at('broken.mdx'), 'utf8')).toBe(files['submissions/broken.mdx']);
    expect(readdirSync(path.join(folder, 'submissions')).toSorted()).toEqual([
      'broken.mdx',
      'open-evenings.mdx',
      'spaces.mdx',
    ]);
    expect(fixReport(await fixFolder(folder, []))).toContain('Nothing was mended.');
  });
});
