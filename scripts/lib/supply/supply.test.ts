import { describe, expect, test } from 'vitest';
import { locked, LOCKED_FOLDERS, manifest, ownTexts, textOf } from './packages.ts';

const document = textOf('scripts/DEPENDENCIES.md');
const project = manifest('.');
const named = Object.keys(project.devDependencies ?? {});
const peers = LOCKED_FOLDERS.slice(1);

/** Licences that ask for no more than their notice. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Apache-2.0',
  'Python-2.0',
  'Zlib',
  'CC0-1.0',
]);

/** Others, and the packages that may have them; why stands in the document. */
const EXCEPTIONS: readonly (readonly [license: string, packages: RegExp])[] = [
  ['OFL-1.1', /^@fontsource(?:-variable)?\//],
  ['MPL-2.0', /^(?:axe-core|lightningcss(?:-[\w-]+)?)$/],
  ['LGPL-3.0-or-later', /^@img\/sharp-(?:libvips-[\w-]+|wasm32|win32-\w+)$/],
  ['BSD', /^duck$/],
];

/** Packages that no file names by themselves: where their use shows. */
const USED_OTHERWISE: Readonly<Record<string, readonly [file: string, sign: string]>> = {
  '@astrojs/check': ['scripts/lint.ts', "'astro', 'check'"],
  '@types/mdast': ['src/mdx/body/parseBody.ts', "from 'mdast'"],
  '@types/node': ['scripts/lib/folderSize.ts', "from 'node:"],
  node: ['package.json', '"build": "node '],
  sass: ['src/styles/govuk/parts.scss', '@use'],
  typescript: ['tsconfig.json', 'compilerOptions'],
};

/** The first cells of the rows of the table under a heading, without their marks. */
function rowsUnder(...headings: readonly string[]): readonly (readonly string[])[] {
  return headings.flatMap((heading) => {
    const [, part = ''] = document.split(`\n## ${heading}\n`);
    const [section = ''] = part.split('\n## ');
    return section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
      .map((cells) => cells.slice(1, -1));
  });
}

const OWN = [
  'The site',
  'Reading submissions safely',
  'Bringing drafts in',
  'Testing and looking after the code',
];

test('every package of package.json has a line that says what it is for, and no other has', () => {
  const rows = rowsUnder(...OWN);
  expect(rows.map(([name]) => name).toSorted()).toEqual(named.toSorted());
  for (const [name = '', , reason = ''] of rows) expect(reason, name).not.toBe('');
  const licences = new Map(locked('.').map(({ name, license }) => [name, license]));
  for (const [name = '', license] of rows) expect(license, name).toBe(licences.get(name));
});

test('so has every package that is fetched on demand', () => {
  const rows = rowsUnder('Fetched only by those who ask for them');
  const asked = peers.flatMap((folder) => Object.keys(manifest(folder).dependencies ?? {}));
  expect(rows.map(([name]) => name).toSorted()).toEqual([...new Set(asked)].toSorted());
});

test('every package is used', () => {
  const texts = [...ownTexts().values()];
  const unused = named.filter((name) => {
    const [file, sign] = USED_OTHERWISE[name] ?? [];
    if (file !== undefined && sign !== undefined) return !textOf(file).includes(sign);
    const quoted = new RegExp(String.raw`['"]${name}(?:/[^'"]*)?['"]`);
    return !texts.some((text) => quoted.test(text));
  });
  expect(unused).toEqual([]);
});

describe.each(LOCKED_FOLDERS)('what is locked in %s', (folder) => {
  test('has licences that fit, exceptions by name', () => {
    const others = locked(folder).filter(({ name, license = 'none' }) => !fits(name, license));
    expect(others.map(({ name, license }) => `${name} ${license ?? ''}`)).toEqual([]);
  });

  test('comes from the registry', () => {
    const elsewhere = locked(folder).filter(
      ({ resolved = 'https://registry.npmjs.org/' }) =>
        !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere).toEqual([]);
  });

  test('is pinned by its contents, but for builds that another system would take', () => {
    const loose = locked(folder).filter(({ integrity }) => integrity === undefined);
    const others = loose.filter(
      ({ name, optional }) =>
        optional !== true ||
        !/^@(?:astrojs\/compiler-binding|napi-rs\/canvas|pagefind)[-/][\w-]+$/.test(name),
    );
    expect(others).toEqual([]);
  });
});

test('every licence that is allowed is told of', () => {
  for (const license of [...ALLOWED, ...EXCEPTIONS.map(([name]) => name)]) {
    expect(document).toContain(license);
  }
});

test('a script at install is allowed or refused by name, and told of; npm stops at any other', () => {
  const scripted = locked('.').filter(({ hasInstallScript = false }) => hasInstallScript);
  const decided = Object.entries(project.allowScripts ?? {});
  expect(decided.map(([name]) => name).toSorted()).toEqual(
    scripted.map(({ name }) => name).toSorted(),
  );
  expect(
    rowsUnder('Scripts at install').map(([name, allowed]) => [name, allowed === 'yes']),
  ).toEqual(decided);
  expect(textOf('.npmrc')).toMatch(/^strict-allow-scripts=true$/m);
});

/** Whether a package may have its licence: one choice of several is enough, all of several are needed. */
function fits(name: string, license: string): boolean {
  const bare = license.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some((each) => fits(name, each));
  if (bare.includes(' AND ')) return bare.split(' AND ').every((each) => fits(name, each));
  return (
    ALLOWED.has(bare) ||
    EXCEPTIONS.some(([exception, packages]) => exception === bare && packages.test(name))
  );
}
