import { expect, it } from 'vitest';
import { readForm, writeForm } from '../../mdx/form/formText.ts';
import { withoutContacts } from './withoutContacts.ts';

const TEXT = `---
title: Career talks # as the council calls them
contacts:
  - role: Workforce lead
    name: Alex Example
    email: workforce@council.example
status: running
result: improved
evidence: described
licence: ogl-3.0
---

## The problem

Few came, and fewer stayed.
`;

const BARE = TEXT.replace(
  /contacts:[^]+?(?=status)/,
  'contacts: [] # left out of the copy to download: keep those of the hub\n',
);

it('takes out whom to ask, says so, and leaves all else', () => {
  expect(withoutContacts(TEXT)).toBe(BARE);
});

it('says so still where something else was changed in the form', () => {
  const read = readForm(BARE);
  if (!('content' in read)) throw new Error('It was not read.');
  const { details, sections } = read.content;
  const changed = writeForm({ details: { ...details, title: 'Talks' }, sections }, BARE);
  expect(changed).toContain('contacts: [] # left out of the copy');
});

it('says nothing of it in an example that names nobody', () => {
  const nobody = TEXT.replace(/contacts:[^]+?(?=status)/, 'contacts: []\n');
  expect(withoutContacts(nobody)).toBe(nobody);
});

it.each([
  [
    'a comment above and below',
    (text: string) =>
      text.replace('title', '# Ours\ntitle').replace('status', '\n# Whether it runs\nstatus'),
  ],
  ['items that are not set in', (text: string) => text.replace(/^ {2}(?=- role| {2}\w)/gm, '')],
  [
    'all on one line',
    (text: string) =>
      text.replace(
        /contacts:[^]+?(?=status)/,
        'contacts: [{ role: Lead, email: workforce@council.example }]\n',
      ),
  ],
  ['lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
])('takes them out of details with %s as the form would', (_, change) => {
  const text = change(TEXT);
  const read = readForm(text);
  if (!('content' in read)) throw new Error('It was not read.');
  const { details, sections } = read.content;
  const written = writeForm({ details: { ...details, contacts: [] }, sections }, text, read);
  const bare = withoutContacts(text);
  expect(bare.replace(/(?<=^contacts: \[\]) #.*$/m, '')).toBe(written);
  expect(bare).not.toContain('workforce@');
});

it.each([
  ['in quotes', TEXT.replace('contacts:', '"contacts":')],
  [
    'first and in quotes',
    TEXT.replace(/(title[^\n]*\n)([^]+?)(?=status)/, '$2$1').replace('contacts:', "'contacts':"),
  ],
  ['spelt out as a key', TEXT.replace('contacts:', '? contacts\n:')],
  [
    'in brackets',
    `---\n{ title: Talks, contacts: [{ role: Lead, email: workforce@council.example }] }\n---\n`,
  ],
])('takes them out where they are written %s', (_, text) => {
  const bare = withoutContacts(text);
  expect(bare).toContain('contacts: []');
  expect(bare).not.toContain('workforce@');
});
