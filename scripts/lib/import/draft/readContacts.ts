import { contactSchema } from '../../../../src/domain/submission/contact.ts';
import { isOfWork, looksLikeName } from '../../../../src/domain/privacy/findPersonNames.ts';
import type { DraftDetails, Run } from './draft.ts';
import { textOf } from './draft.ts';
import { oneLine } from './tidyText.ts';

type Contact = NonNullable<DraftDetails['contacts']>[number];

export interface ContactsRead {
  readonly contacts: readonly Contact[];
  /** What stood there and could not become a contact: somebody without an address, a telephone number. */
  readonly left: readonly string[];
}

const EMAIL = /[\p{L}\p{N}._%+'’-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const PHONE = /(?:\+44|\(?0)[\d ()-]{8,14}\d/g;
// A dash with a space on one side at least; a hyphen in a name has none.
const DASH = /\s+[–—-]+\s*|\s*[–—-]+\s+|\s*[–—]\s*/;
const ROLE_UNKNOWN = 'Role not stated';
/** As much as a schema takes; more is no contact. */
const MOST = 6;

/** Reads "Name – Role – address", one or several, with dashes or commas, in any order. */
export function readContacts(words: readonly Run[]): ContactsRead {
  const text = withAddresses(words);
  const contacts: Contact[] = [];
  const left: string[] = [];
  let from = 0;
  for (const { index, 0: found } of text.matchAll(EMAIL)) {
    // The address may be followed by the rest of its contact: "Name – address – Role".
    const contact = readOne(text.slice(from, index), found, left);
    from = index + found.length;
    if (contactSchema.safeParse(contact).success && contacts.length < MOST) contacts.push(contact);
    else left.push(oneLine(`${contact.name ?? ''} ${contact.role} ${found}`));
  }
  const rest = trimmed(text.slice(from));
  const only = contacts.length === 1 ? contacts[0] : undefined;
  if (rest !== '' && only?.role === ROLE_UNKNOWN) {
    contacts[0] = { ...only, role: trimmed(withoutPhone(rest, left)).slice(0, 160) };
  } else if (/[\p{L}\p{N}]/u.test(rest)) {
    left.push(rest);
  }
  return { contacts, left };
}

function readOne(before: string, email: string, left: string[]): Contact {
  const parts = partsOf(trimmed(withoutPhone(before, left)));
  const at = parts.findIndex((part) => looksLikeName(part));
  const first = parts[0];
  const nameAt = at >= 0 ? at : first !== undefined && !isOfWork(first) ? 0 : -1;
  const name = parts[nameAt];
  const role = parts.filter((_, index) => index !== nameAt).join(', ');
  return {
    role: role === '' ? ROLE_UNKNOWN : role,
    ...(name === undefined ? {} : { name }),
    email: email.toLowerCase(),
  };
}

/** Dashes part name and role where there are any, and commas where there are none. */
function partsOf(text: string): string[] {
  const byDash = text
    .split(DASH)
    .map(trimmed)
    .filter((part) => part !== '');
  if (byDash.length > 1 || !text.includes(',')) return byDash;
  const [name = '', ...rest] = text
    .split(/\s*,\s*/)
    .map(trimmed)
    .filter((part) => part !== '');
  return rest.length === 0 ? [name] : [name, rest.join(', ')];
}

function withoutPhone(text: string, left: string[]): string {
  return text.replace(PHONE, (number) => {
    left.push(`telephone number ${number}`);
    return ' ';
  });
}

function trimmed(text: string): string {
  return oneLine(text)
    .replace(/\b(?:e-?mail|tel(?:ephone)?|phone)\s*:?\s*$/i, '')
    .replace(/^[\s,;:|/()<–—-]+|[\s,;:|/(<–—-]+$/g, '')
    .replace(/^(?:and|&)\s+/i, '')
    .replace(/^\)\s*|^>\s*/, '');
}

/** The text, with the address behind a link that does not show it. */
function withAddresses(words: readonly Run[]): string {
  const shown = textOf(words).replace(/\s*[[(]at[\])]\s*/gi, '@');
  if (shown.includes('@')) return shown;
  return words
    .map(({ text, href }) => {
      const address = /^mailto:([^?]+)/i.exec(href ?? '')?.[1];
      return address === undefined ? text : `${text} – ${address}`;
    })
    .join('');
}
