import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addresses } from '../../../src/domain/addresses.ts';
import type { Content } from '../../../src/domain/catalogue.ts';
import type { DueExample } from '../../../src/domain/submission/freshness/dueExamples.ts';
import { countOf } from '../../../src/domain/words.ts';
import { byCouncil, type DueCouncil } from './dueReport.ts';
import { dueLine } from './dueWords.ts';
import { mailFile, type Mail } from './mailFile.ts';

type Hub = Pick<Content, 'councils' | 'site' | 'measures'>;

/**
 * Writes one message a council twice: `<council>.eml`, which a program for email opens ready to be
 * sent, and `<council>.txt` to read or to copy. They hold addresses of contacts: keep them private.
 * Returns how many councils there are.
 */
export function writeDueMessages(due: readonly DueExample[], hub: Hub, folder: string): number {
  mkdirSync(folder, { recursive: true });
  const councils = byCouncil(due, hub.councils);
  for (const council of councils) {
    const mail = dueMail(council, hub);
    writeFileSync(path.join(folder, `${council.id}.eml`), mailFile(mail));
    writeFileSync(path.join(folder, `${council.id}.txt`), asText(mail));
  }
  return councils.length;
}

/** The message to the contacts of a council’s examples. */
export function dueMail({ name, examples }: DueCouncil, { site, measures }: Hub): Mail {
  const { shortName } = site.organisation;
  const root = site.address.replace(/\/$/, '');
  const to = examples.flatMap(({ submission }) => submission.contacts.map(({ email }) => email));
  const asked = examples.map(({ submission: { id, title }, parts }, index) =>
    [
      `${index + 1}. ${title}`,
      `   ${root}${addresses.submission(id)}`,
      ...parts.map((part) => `   - ${dueLine(part, measures)}`),
      `   To change it: ${root}${addresses.submitExample(id)}`,
    ].join('\n'),
  );
  const few = examples.length === 1;
  return {
    to: [...new Set(to)],
    subject: `${site.name}: is what we publish about ${name} still right?`,
    text: [
      'Hello,',
      `${site.name} publishes ${countOf(examples.length, 'example')} of practice from ${name} that ${few ? 'is' : 'are'} due for a look.${to.length === 0 ? '' : ' You are named there as the person to ask.'}`,
      ...asked,
      'If all of it still holds, reply with the words “still correct” and we note the day.',
      `If something changed, say what in your reply, or change it in the form, which opens filled in. A new contact, a newer figure, a result that is mixed or worse, or work that has stopped: all of it is welcome, and what was learned can stay.`,
      `You can also ask us to take your name off, or the whole page down.`,
      `Thank you,\n${shortName}`,
    ],
  };
}

function asText({ to, subject, text }: Mail): string {
  const whom =
    to.length === 0 ? '(no contact is published: ask the council for one)' : to.join(', ');
  return `To: ${whom}\nSubject: ${subject}\n\n${text.join('\n\n')}\n`;
}
