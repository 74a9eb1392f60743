import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './hubFolder.ts';

const FOLDERS = ['src', 'scripts', 'public'] as const;
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'] as const;

/** The project once more at `folder`, with nothing built or kept; its packages are those of this one. */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [...FOLDERS, ...FILES]) {
    cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  writeFileSync(path.join(folder, '.gitignore'), '');
}
