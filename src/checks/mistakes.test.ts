import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../domain/problem.ts';
import { checkContent } from './checkContent.ts';
import { withContent } from './testContent.ts';
import { MISTAKES, SOUND } from './testMistakes.ts';

let problems: readonly Problem[] = [];

/** Every mistake is a file of one folder: `mistake-0.mdx` and so on. */
beforeAll(async () => {
  const texts = MISTAKES.map(([, instead, typed]) => SOUND.replace(instead, () => typed));
  const files = Object.fromEntries(
    texts.map((text, index) => [`submissions/mistake-${index}.mdx`, text]),
  );
  const picture = await sharp({
    create: { width: 4, height: 4, channels: 3, background: 'white' },
  })
    .png()
    .toBuffer();
  problems = await withContent(
    { ...files, 'submissions/open-evenings.mdx': SOUND },
    async (folder) => {
      for (const name of [...Object.keys(files), 'submissions/open-evenings.mdx']) {
        const pictures = path.join(folder, name.replace('.mdx', ''));
        mkdirSync(pictures);
        writeFileSync(path.join(pictures, 'steps.png'), picture);
      }
      return (await checkContent(folder, '2026-11-21')).report.problems;
    },
  );
});

describe('a contributor’s walk', () => {
  test('starts from a submission without a fault', () => {
    // All the files are copies of it, which is a warning of its own.
    const found = problemsOf('open-evenings').filter(({ rule }) => rule !== 'same-words');
    expect(found.filter(({ severity }) => severity !== 'advice')).toEqual([]);
  });

  test.each(MISTAKES.map((mistake, index) => [...mistake, index] as const))(
    '%s',
    (_name, instead, _typed, place, message, remedy, index) => {
      expect(SOUND.split(instead)).toHaveLength(2);
      const found = problemsOf(`mistake-${index}`);
      const named = found.filter(({ line, column }) => `${line}:${column}` === place);
      expect(named).toEqual([
        expect.objectContaining({
          message: expect.stringContaining(message) as string,
          remedy: expect.stringContaining(remedy) as string,
        }),
      ]);
      // One slip is one error: the rest of the file is sound and nothing else is said of it.
      const others = found.filter((each) => each.severity === 'error' && !named.includes(each));
      expect(others).toEqual([]);
    },
  );
});

function problemsOf(id: string): Problem[] {
  return problems.filter(({ file }) => file === `content/submissions/${id}.mdx`);
}
