import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listFiles, readTextFile, shownPath } from './files.ts';
import { short } from './testing.ts';

let root: string;
let dir: string;

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'content-')), 'content');
  dir = join(root, 'submissions');
  mkdirSync(dir, { recursive: true });
});

afterEach(() => {
  rmSync(join(root, '..'), { recursive: true });
});

const put = (name: string, data: string | Uint8Array) => {
  writeFileSync(join(dir, name), data);
  return join(dir, name);
};
const rules = (path: string, limit?: number) => readTextFile(path, limit).findings.map(short);

test('reads a file; a byte order mark is left out', () => {
  expect(readTextFile(put('a.mdx', '\ufeff---\né'))).toEqual({ findings: [], text: '---\né' });
});

test('refuses links to files and through folders', () => {
  const secret = join(root, '..', 'secret.txt');
  writeFileSync(secret, 'secret');
  symlinkSync(secret, join(dir, 'a.mdx'));
  expect(rules(join(dir, 'a.mdx'))).toEqual(['file-link 1:1']);
  put('b.mdx', 'words');
  symlinkSync(dir, join(root, 'themes'));
  expect(rules(join(root, 'themes', 'b.mdx'))).toEqual(['file-link 1:1']);
  expect(listFiles(join(root, 'themes'), 'mdx').problems.map(({ rule }) => rule)).toEqual([
    'file-link',
  ]);
});

test('the content folder itself may be a link', () => {
  put('a.mdx', 'words');
  const link = join(root, '..', 'elsewhere');
  symlinkSync(root, link);
  expect(readTextFile(join(link, 'submissions', 'a.mdx')).text).toBe('words');
});

test('refuses what is not a regular file, without waiting for it', () => {
  const pipe = join(dir, 'pipe.mdx');
  execFileSync('mkfifo', [pipe]);
  expect(rules(pipe)).toEqual(['file-kind 1:1']);
  expect(rules(dir)).toEqual(['file-kind 1:1']);
  expect(rules(join(dir, 'nothing.mdx'))).toEqual(['file-missing 1:1']);
});

test('refuses a file that is too large, before it is read', () => {
  expect(rules(put('a.mdx', 'x'.repeat(60_001)))).toEqual(['file-size 1:1']);
  expect(rules(put('a.mdx', 'x'.repeat(60_000)))).toEqual([]);
  expect(rules(put('a.csv', 'x'.repeat(60_001)), 100_000)).toEqual([]);
});

test.each([
  ['Windows-1252', [...Buffer.from('one\ntwo é'), 0x92, 0x20], 'file-encoding 2:6'],
  ['cut in the middle of a letter', [0x61, 0x0a, 0xe2, 0x82], 'file-encoding 2:1'],
  ['a surrogate', [0xed, 0xa0, 0x80], 'file-encoding 1:1'],
  ['an overlong slash', [0x61, 0xc0, 0xaf], 'file-encoding 1:2'],
  ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'file-encoding 1:1'],
])('says where a file is not UTF-8: %s', (_, bytes, expected) => {
  expect(rules(put('a.mdx', Uint8Array.from(bytes)))).toEqual([expected]);
});

test('lists files by name; odd names and links are problems', () => {
  for (const name of ['b.mdx', 'a-1.mdx', '_template.mdx', '.hidden.mdx', 'notes.txt'])
    put(name, '');
  for (const name of ['Über uns.mdx', 'UPPER.mdx', 'c.MDX', 'd--e.mdx', 'f.test.mdx'])
    put(name, '');
  mkdirSync(join(dir, 'b'));
  symlinkSync(join(dir, 'b.mdx'), join(dir, 'link.mdx'));
  symlinkSync('/', join(dir, 'folder'));
  const { files, problems } = listFiles(dir, 'mdx');
  expect(files).toEqual([join(dir, 'a-1.mdx'), join(dir, 'b.mdx')]);
  expect(problems.map(({ file, rule }) => `${rule} ${file}`).toSorted()).toEqual([
    'file-link content/submissions/folder',
    'file-link content/submissions/link.mdx',
    'file-name content/submissions/UPPER.mdx',
    'file-name content/submissions/c.MDX',
    'file-name content/submissions/d--e.mdx',
    'file-name content/submissions/f.test.mdx',
    'file-name content/submissions/Über uns.mdx',
  ]);
  expect(problems.find(({ file }) => file.endsWith('uns.mdx'))?.remedy).toBe(
    'name it uber-uns.mdx',
  );
});

test('a name can not forge a line of a report', () => {
  put('a\n::error::b.mdx', '');
  symlinkSync('/', join(dir, 'c\u001b[2J'));
  expect(listFiles(dir, 'mdx').problems).toMatchObject([
    { rule: 'file-name', file: 'content/submissions/a(U+000A)::error::b.mdx' },
    {
      rule: 'file-link',
      file: 'content/submissions/c(U+001B)[2J',
      message: '"c(U+001B)[2J" is a link to another place, which is not followed',
    },
  ]);
});

test('a folder that is not there is empty', () => {
  expect(listFiles(join(root, 'measures'), 'yml')).toEqual({ files: [], problems: [] });
});

test('paths are shown from the folder above the content', () => {
  expect(shownPath(join(dir, 'a.mdx'), root)).toBe('content/submissions/a.mdx');
});
