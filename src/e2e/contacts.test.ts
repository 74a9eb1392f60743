import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parse } from 'parse5';
import { readHub } from './support/hub.ts';

/*
 * A reader may look up whom to ask, one page at a time. Nobody may take all contacts away at once:
 * they stand on pages and in no file that is made for machines.
 */
const dist = inject('dist');
const { site, submissions } = await readHub();
const contacts = [...site.contacts, ...submissions.flatMap((each) => each.contacts)];
const emails = [...new Set(contacts.map(({ email }) => email))];
const names = [...new Set(contacts.flatMap(({ name }) => name ?? []))];
const files = globSync('**/*.*', { cwd: dist, exclude: ['**/*.html', '**/*.woff2'] });

/** A file as text; Pagefind packs each of its own. */
function read(file: string): string {
  const bytes = readFileSync(path.join(dist, file));
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (packed ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

function filesWith(texts: readonly string[], among = files): readonly string[] {
  return among.flatMap((file) => {
    const text = read(file);
    return texts
      .filter((each) => text.includes(each.toLowerCase()))
      .map((each) => `${file}: ${each}`);
  });
}

const pages = globSync('**/*.html', { cwd: dist });

test('contacts are published on pages, and a browser reads and writes to them without script', () => {
  expect(emails.length).toBeGreaterThan(10);
  const shown = pages
    .filter((file) => file.startsWith('submissions'))
    .flatMap((file) => linksOf(parse(readFileSync(path.join(dist, file), 'utf8'))));
  for (const email of emails) {
    expect(
      shown.some(({ href, text }) => href.startsWith(`mailto:${email}`) && text === email),
    ).toBe(true);
  }
});

test('what collects addresses by a pattern finds none, on any page', () => {
  const harvest = /[a-z0-9._%+-]+(?:@|%40)[a-z0-9-]+(?:\.[a-z0-9-]+)+|mailto:/g;
  const found = pages.flatMap((file) =>
    (read(file).match(harvest) ?? []).map((each) => `${file}: ${each}`),
  );
  expect(found).toEqual([]);
});

test('the search index is there to be looked into', () => {
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  // The index holds examples alone; other pages are found by their names.
  expect(fragments).toHaveLength(submissions.length);
  const [title = ''] = submissions.map((submission) => submission.title);
  expect(filesWith([title], fragments).length).toBeGreaterThan(0);
});

test('no address of a contact stands in the search index or in a file to download', () => {
  expect(filesWith(emails)).toEqual([]);
});

test('no address stands there in pieces, as an index of words would hold it', () => {
  const pieces = emails.flatMap((email) => [
    email.replace(/[^a-z0-9]/g, ''),
    email.replace(/@.*/, '').replace(/[^a-z0-9]/g, ''),
  ]);
  const index = files.filter((file) => file.startsWith('pagefind/'));
  // Team mailboxes such as "workforce@" begin with an everyday word, which the pages use too.
  const personal = pieces.filter((piece) => piece.length > 9);
  expect(filesWith(personal, index)).toEqual([]);
});

test('no name of a contact stands in the search index or in a file to download', () => {
  expect(filesWith(names)).toEqual([]);
});

interface MailLink {
  readonly href: string;
  readonly text: string;
}

/** Every link of a page with its text, as a browser reads it. */
function linksOf(node: Tree.Node): MailLink[] {
  if (!('childNodes' in node)) return [];
  const inner = node.childNodes.flatMap(linksOf);
  if (node.nodeName !== 'a' || !('attrs' in node)) return inner;
  const href = node.attrs.find(({ name }) => name === 'href')?.value ?? '';
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return [{ href, text: text.trim() }, ...inner];
}
