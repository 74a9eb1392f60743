import { parse } from 'yaml';
import { readForm, writeForm } from '../../mdx/form/formText.ts';
import { splitFrontMatter } from '../../mdx/splitFrontMatter.ts';

/** Stands in the file of an example, for whoever gets it back. */
const NOTE = '# left out of the copy to download: keep those of the hub';

/** A line of the details that is no comment, no item of a list, and not set in: a field begins. */
const FIELD = /^(?=[^\s#])(?!-\s)/gm;
const CONTACTS = /^contacts:\s/;
const NAMED = /^\w+:\s/;
/** Comments and empty lines at the end of a field. */
const AFTER = /(?<=\n)(?:[ \t]*(?:#[^\n]*)?\n)+$/;

/**
 * The text of an example that passed the check without whom to ask; all else stays as it was written.
 * What is set in belongs to the field above it, so fields are told apart without reading them.
 */
export function withoutContacts(text: string): string {
  const plain = text.replaceAll('\r\n', '\n');
  const { yaml } = splitFrontMatter(plain);
  if (yaml === undefined) throw new Error('An example that is published could not be read.');
  const starts = Array.from(yaml.matchAll(FIELD), ({ index }) => index);
  const fields = starts.map((start, index) => yaml.slice(start, starts[index + 1]));
  if (!fields.every((field) => NAMED.test(field))) return rewritten(text);
  const at = fields.findIndex((field) => CONTACTS.test(field));
  const contacts = fields[at];
  if (contacts === undefined || namesNobody(contacts)) return text;
  const bare = `contacts: [] ${NOTE}\n${AFTER.exec(contacts)?.[0] ?? ''}`;
  const start = '---\n'.length + (starts[at] ?? 0);
  return plain.slice(0, start) + bare + plain.slice(start + contacts.length);
}

function namesNobody(field: string): boolean {
  const { contacts } = parse(field) as { readonly contacts: unknown };
  return !Array.isArray(contacts) || contacts.length === 0;
}

/** The same for details whose fields are not one below another, such as all in one pair of brackets. */
function rewritten(text: string): string {
  const read = readForm(text);
  if (!('content' in read)) throw new Error('An example that is published could not be read.');
  const { details, sections } = read.content;
  if (!Array.isArray(details.contacts) || details.contacts.length === 0) return text;
  const bare = writeForm({ details: { ...details, contacts: [] }, sections }, text, read);
  return bare.replace(/^contacts: \[\]$/m, `contacts: [] ${NOTE}`);
}
