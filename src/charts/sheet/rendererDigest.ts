import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that pictures are drawn by or with: another version may draw otherwise. */
const PACKAGES = [
  '@napi-rs/canvas',
  'chart.js',
  '@fontsource-variable/atkinson-hyperlegible-next',
] as const;

let known: string | undefined;

/**
 * Stands for everything but the sheet that decides how a picture looks: this folder's sources, the
 * canvas, the chart library and the typeface. Read from the project's folder, where a build runs.
 */
export function rendererDigest(root: string = process.cwd()): string {
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  const sources = globSync('src/charts/**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted();
  const manifests = PACKAGES.map((name) => join('node_modules', name, 'package.json'));
  for (const file of [...sources, ...manifests]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  }
  known = hash.digest('hex');
  return known;
}
