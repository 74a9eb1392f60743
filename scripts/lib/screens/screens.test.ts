import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { SCREEN_DOTS, SCREEN_WIDTH, SCREENS } from '../../../src/domain/submission/form/screens.ts';
import { MOST_BYTES } from './screenFile.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const guide = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');

test.for(SCREENS)(
  '$name is there, light, as large as its page says, and in the guide',
  async (screen) => {
    const { name, height } = screen;
    const file = readFileSync(path.join(ROOT, 'public/contribute', `${name}.webp`));
    expect(file.length).toBeLessThanOrEqual(MOST_BYTES);
    expect(await sharp(file).metadata()).toMatchObject({
      format: 'webp',
      width: SCREEN_WIDTH * SCREEN_DOTS,
      height: height * SCREEN_DOTS,
    });
    expect(guide).toContain(`<img src="public/contribute/${name}.webp"`);
  },
);
