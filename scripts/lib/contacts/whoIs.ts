import type { Content } from '../../../src/domain/catalogue.ts';
import type { Contact } from '../../../src/domain/submission/contact.ts';

/** Somebody in the content: every address and name that their entries as a contact have. */
export interface Person {
  readonly emails: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

type Entry = Pick<Contact, 'email' | 'name'>;

/**
 * Who is meant by an email address or a name. Entries of one address are one person, and so are
 * entries of one full name; a mailbox without a name is found by its address alone.
 */
export function whoIs(wanted: string, { submissions, site }: Content): Person | undefined {
  const entries: readonly Entry[] = [
    ...submissions.flatMap(({ contacts }) => contacts),
    ...site.contacts,
  ];
  const asked = wanted.trim().toLowerCase();
  const meant = entries.filter(({ email, name }) =>
    [email, name].some((each) => each?.toLowerCase() === asked),
  );
  if (meant.length === 0) return undefined;
  const names = new Set(meant.flatMap(({ name }) => name ?? []));
  const emails = new Set(
    entries
      .filter((entry) => meant.includes(entry) || (entry.name && names.has(entry.name)))
      .map(({ email }) => email),
  );
  return { emails, names };
}

/** Whether a contact is that person. */
export function isPerson({ email }: Entry, { emails }: Person): boolean {
  return emails.has(email);
}
