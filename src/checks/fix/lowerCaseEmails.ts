import { isScalar, isSeq } from 'yaml';
import type { Edit } from './edits.ts';
import type { ParsedText } from './parsedText.ts';

/** Email addresses of contacts in lower case. */
export function lowerCaseEmails({ doc, yamlStart, yaml }: ParsedText): Edit[] {
  const contacts = doc.get('contacts');
  const count = isSeq(contacts) ? contacts.items.length : 0;
  return Array.from({ length: count }, (_, index) =>
    doc.getIn(['contacts', index, 'email'], true),
  ).flatMap((node) => {
    if (!isScalar(node) || typeof node.value !== 'string') return [];
    const [start = 0, end = 0] = node.range ?? [];
    const written = yaml.slice(start, end);
    // Only what is an address already: anything else is for a person to look at.
    if (!/^["']?[^\s@"'\\]+@[^\s@"'\\]+["']?$/.test(written)) return [];
    const by = written.toLowerCase();
    if (by === written) return [];
    const what = 'upper-case letters in an email address';
    return [{ start: yamlStart + start, end: yamlStart + end, by, what }];
  });
}
