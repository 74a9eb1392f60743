import { readForm, writeForm } from '../../mdx/form/formText.ts';

/** Stands in the file of an example, for whoever gets it back. */
const NOTE = '# left out of the copy to download: keep those of the hub';

/** The text of an example without whom to ask; all else stays as it was written. */
export function withoutContacts(text: string): string {
  const read = readForm(text);
  if (!('content' in read)) throw new Error('An example that is published could not be read.');
  const { details, sections } = read.content;
  if (!Array.isArray(details.contacts) || details.contacts.length === 0) return text;
  const bare = writeForm({ details: { ...details, contacts: [] }, sections }, text, read);
  return bare.replace(/^contacts: \[\]$/m, `contacts: [] ${NOTE}`);
}
