import type { CopyFacts } from '../../domain/offline/copyFacts.ts';
import { formatPartialDate } from '../../domain/submission/dateWords.ts';

/** The file in the copy that says what it is. Windows shows it well with its own line ends alone. */
export function copyReadme({ name, publisher, date }: CopyFacts, hub: string): string {
  const lines = [
    name,
    `Published by ${publisher}`,
    '',
    `This is a copy of ${hub}`,
    `as it stood on ${formatPartialDate(date)}. It can be out of date: the hub has the current pages,`,
    'search, files to download, and whom to write to.',
    '',
    'To read it: extract all files, then open index.html in a browser.',
    'It needs no connection and asks nothing of any server. The form for sending an example works too.',
    '',
    'Each example says how its words may be reused. Contacts, logos and photographs are not',
    'licensed for reuse. Where official figures come from, and under which licence, is said',
    'beside them and in about/index.html. The licence of the typeface is in the licences folder.',
    '',
  ];
  return lines.join('\r\n');
}
