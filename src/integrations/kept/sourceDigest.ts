import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** All that decides what is made of content, beside the content. */
const SOURCES = [
  'src/**/*',
  'public/**/*',
  'scripts/lib/buildHub.ts',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
/** What is only for tests never gets into a page. */
const FOR_TESTS = /\.test\.ts$|^src\/e2e\//;

const digests = new Map<string, string>();

/** As `digestSources`, worked out once in a run. */
export function sourceDigest(root: string): string {
  const digest = digests.get(root) ?? digestSources(root);
  digests.set(root, digest);
  return digest;
}

/** Stands for the program that makes pages: its sources, its packages as they are locked, and Node.js. */
export function digestSources(root: string): string {
  const hash = createHash('sha256').update(`${process.version}\0${root}\0`);
  const files = globSync(SOURCES, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !FOR_TESTS.test(file))
    .toSorted();
  for (const file of files) {
    const whole = path.join(root, file);
    if (statSync(whole).isFile()) hash.update(`${file}\0`).update(readFileSync(whole));
  }
  return hash.digest('hex');
}
