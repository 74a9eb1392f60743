import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const PEERS = 'scripts/lib/peers';

/** What a lock says of one package. */
export interface Locked {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

export interface Manifest {
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** The folders that have a package.json and a lock of their own, the project's first. */
export const LOCKED_FOLDERS: readonly string[] = [
  '.',
  ...globSync(`${PEERS}/*/package-lock.json`, { cwd: ROOT })
    .map((file) => path.dirname(file))
    .toSorted(),
];

/** The text of a file of the project. */
export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

export function manifest(folder: string): Manifest {
  return JSON.parse(textOf(`${folder}/package.json`)) as Manifest;
}

/** Every package that a folder's lock names, those within others too. */
export function locked(folder: string): readonly Locked[] {
  const { packages } = JSON.parse(textOf(`${folder}/package-lock.json`)) as {
    readonly packages: Readonly<Record<string, Omit<Locked, 'name'>>>;
  };
  return Object.entries(packages).flatMap(([at, entry]) => {
    const name = at.split('node_modules/').at(-1) ?? '';
    return name === '' ? [] : [{ ...entry, name }];
  });
}

/** The project's own code and settings, by file, without what the locks and lists of packages say. */
export function ownTexts(): ReadonlyMap<string, string> {
  const files = globSync(
    ['{src,scripts}/**/*.{ts,astro,scss,css}', '*.{mjs,ts,json}', '.prettierrc.json'],
    { cwd: ROOT, exclude: [`${PEERS}/*/**`, 'scripts/lib/supply/**', 'package*.json'] },
  );
  return new Map(files.map((file) => [file, textOf(file)]));
}
