import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { imagesIn } from '../domain/images.ts';
import { checkContent } from './checkContent.ts';
import { SUBMISSION_LINES, submissionText, withContent } from './testContent.ts';

const BODY =
  '<Callout title="Seen">\n\n![A tree in a park](./tree.png)\n\n</Callout>\n\n![A tree that is gone](./gone.png)';

test('a picture is measured for the page, and a missing one is told where it is shown', async () => {
  const files = { 'submissions/open-evenings.mdx': submissionText(SUBMISSION_LINES, BODY) };
  const { report, content } = await withContent(files, async (folder) => {
    const pictures = path.join(folder, 'submissions/open-evenings');
    mkdirSync(pictures);
    const background = { r: 0, g: 80, b: 90 };
    const picture = sharp({ create: { width: 30, height: 20, channels: 3, background } });
    writeFileSync(path.join(pictures, 'tree.png'), await picture.png().toBuffer());
    const broken = await checkContent(folder);
    writeFileSync(path.join(pictures, 'gone.png'), await picture.png().toBuffer());
    return { report: broken.report, content: (await checkContent(folder)).content };
  });
  expect(report.problems).toHaveLength(1);
  expect(report.problems[0]).toMatchObject({
    file: 'content/submissions/open-evenings.mdx',
    line: SUBMISSION_LINES.length + 10,
    column: 1,
    rule: 'picture-missing',
  });
  expect(imagesIn(content?.submissions[0]?.body.parts ?? []).map(({ size }) => size)).toEqual([
    { width: 30, height: 20 },
    { width: 30, height: 20 },
  ]);
});

test('a picture that says where it was taken is told, and still shown', async () => {
  const body = '![A tree in a park](./tree.jpg)';
  const files = { 'submissions/open-evenings.mdx': submissionText(SUBMISSION_LINES, body) };
  const { report, content } = await withContent(files, async (folder) => {
    const pictures = path.join(folder, 'submissions/open-evenings');
    mkdirSync(pictures);
    await sharp({ create: { width: 30, height: 20, channels: 3, background: '#345' } })
      .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .toFile(path.join(pictures, 'tree.jpg'));
    return checkContent(folder);
  });
  expect(report.problems).toMatchObject([
    { rule: 'picture-place', severity: 'warning', line: SUBMISSION_LINES.length + 4, column: 1 },
  ]);
  expect(imagesIn(content?.submissions[0]?.body.parts ?? [])).toMatchObject([
    { size: { width: 30, height: 20 } },
  ]);
});
