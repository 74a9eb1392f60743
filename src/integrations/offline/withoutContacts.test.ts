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
