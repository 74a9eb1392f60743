import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { replaceFile } from '../../../src/checks/replaceFile.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import type { Contact } from '../../../src/domain/submission/contact.ts';
import { readForm, writeForm } from '../../../src/mdx/form/formText.ts';
import { RefusedError } from '../command.ts';
import { isPerson, type Person } from './whoIs.ts';

/** Who comes in the place of somebody; without a role, that of the one who goes. */
export interface Successor {
  readonly email: string;
  readonly role?: string | undefined;
  readonly name?: string | undefined;
}

/** A file that changed, and what a person has to look at in it. */
export interface Changed {
  /** From the content folder. */
  readonly file: string;
  readonly note?: string;
}

export interface ContactChange {
  readonly person: Person;
  /** Left out, the person is taken away. */
  readonly successor?: Successor | undefined;
  /** The day on which a successor counts as confirmed, as 2026-05-01. */
  readonly today: string;
  /** Nothing is written. */
  readonly isTrial: boolean;
}

/**
 * Takes a person out of every example and out of the hub’s own contacts, or puts somebody in their
 * place. Whatever else stands in a file stays as it was written. Throws `RefusedError`, with nothing
 * written, where the hub would be left without a contact.
 */
export function changeContacts(
  folder: string,
  content: Content,
  change: ContactChange,
): readonly Changed[] {
  const isIn = (contacts: readonly Pick<Contact, 'email' | 'name'>[]) =>
    contacts.some((contact) => isPerson(contact, change.person));
  const site = isIn(content.site.contacts) ? siteText(folder, content, change) : undefined;
  const examples = content.submissions
    .filter(({ contacts }) => isIn(contacts))
    .map(({ id, contacts }) => {
      const file = path.join('submissions', `${id}.mdx`);
      const left = changedList(contacts, change);
      return {
        file,
        text: withContacts(readFileSync(path.join(folder, file), 'utf8'), left),
        note: left.length === 0 ? 'no contact is left: ask the council for one' : undefined,
      };
    });
  const changed = [
    ...examples,
    ...(site === undefined ? [] : [{ file: 'site.yml', text: site, note: undefined }]),
  ];
  if (!change.isTrial) {
    for (const { file, text } of changed) replaceFile(path.join(folder, file), text);
  }
  return changed.map(({ file, note }) => ({ file, ...(note === undefined ? {} : { note }) }));
}

/** The contacts of an example after the change. A successor who is there already stays once. */
function changedList(
  contacts: readonly Contact[],
  { person, successor, today }: ContactChange,
): readonly Contact[] {
  const kept = (list: readonly Contact[]) => list.filter((each) => !isPerson(each, person));
  if (successor === undefined) return kept(contacts);
  const at = contacts.findIndex((each) => isPerson(each, person));
  const { email, name, role = contacts[at]?.role ?? '' } = successor;
  const comes: Contact = { role, ...(name === undefined ? {} : { name }), email, confirmed: today };
  const others = (list: readonly Contact[]) => kept(list).filter((each) => each.email !== email);
  return [...others(contacts.slice(0, at)), comes, ...others(contacts.slice(at + 1))];
}

function withContacts(text: string, contacts: readonly Contact[]): string {
  const read = readForm(text);
  if (!('content' in read))
    throw new RefusedError('A file cannot be read. Run npm run check first.');
  const { details, sections } = read.content;
  return writeForm({ details: { ...details, contacts }, sections }, text);
}

function siteText(folder: string, { site }: Content, { person, successor }: ContactChange): string {
  const document = parseDocument(readFileSync(path.join(folder, 'site.yml'), 'utf8'));
  const list = document.get('contacts');
  if (!isSeq(list)) throw new RefusedError('site.yml has no list of contacts.');
  if (successor === undefined && site.contacts.every((each) => isPerson(each, person))) {
    throw new RefusedError(
      'The hub itself would have nobody to write to. Give a successor: npm run contacts -- replace ADDRESS --email NEW',
    );
  }
  const left = site.contacts.flatMap((contact, index) => {
    const item = list.items[index];
    if (!isPerson(contact, person)) return [item];
    if (successor === undefined || !isMap(item)) return [];
    item.set('email', successor.email);
    if (successor.role !== undefined) item.set('role', successor.role);
    if (successor.name === undefined) item.delete('name');
    else item.set('name', successor.name);
    return [item];
  });
  list.items = left;
  return document.toString({ lineWidth: 0 });
}
