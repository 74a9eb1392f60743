import { shortDiff } from './shortDiff.ts';
import * as say from '../../../words/submitEnd.ts';

/** Beyond this many characters of an address, programs for email cut it off or do not open it. */
const LONGEST = 1800;

/** Of a title, in a subject. */
const TITLE_LONGEST = 60;

export interface Message {
  readonly to: readonly string[];
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The page of the example that is changed; none for a new one. */
  readonly page: string | undefined;
  /** The published text, where it is at hand. */
  readonly original: string | undefined;
  readonly hasPictures: boolean;
}

export interface EmailLink {
  readonly href: string;
  /** What the message holds of the work; otherwise the file has to be attached. */
  readonly holds: 'text' | 'changes' | 'nothing';
}

/**
 * A message to whoever publishes. An address cannot carry a file, so the text goes into it where it
 * is short enough, or else what changed, or else a word to attach the file.
 */
export function emailLink(message: Message): EmailLink {
  const { to, title, text, original, page, hasPictures } = message;
  const isChange = page !== undefined;
  const subject = (isChange ? say.subjectChange : say.subjectNew)(shortened(title));
  const opening = (isChange ? say.thisChanges : say.thisIsNew)(title);
  const parts = [opening, ...(isChange ? [say.pageIs(page)] : [])];
  const attach = say.isAttached(fileOf(message));
  const changes = original === undefined ? '' : shortDiff(original, text);
  const bodies = [
    ...(hasPictures || isChange
      ? []
      : [{ holds: 'text' as const, body: [...parts, say.fileFollows, text] }]),
    ...(changes === ''
      ? []
      : [{ holds: 'changes' as const, body: [...parts, say.changesFollow, changes, attach] }]),
    { holds: 'nothing' as const, body: [...parts, attach] },
  ];
  const links = bodies.map(({ holds, body }) => ({ holds, href: href(to, subject, body) }));
  const [fitting = links.at(-1)] = links.filter(({ href: { length } }) => length <= LONGEST);
  return fitting ?? { holds: 'nothing', href: href(to, subject, [attach]) };
}

/** What is downloaded: one file, or a folder with the pictures packed into one. */
export function fileOf({ id, hasPictures }: Pick<Message, 'id' | 'hasPictures'>): string {
  return `${id}${hasPictures ? '.zip' : '.mdx'}`;
}

function shortened(title: string): string {
  const signs = Array.from(title);
  return signs.length <= TITLE_LONGEST ? title : `${signs.slice(0, TITLE_LONGEST).join('')}…`;
}

function href(to: readonly string[], subject: string, body: readonly string[]): string {
  // Lines of a message end as the standard for it says.
  const text = body.join('\n\n').replaceAll(/\r?\n/g, '\r\n').toWellFormed();
  return `mailto:${to.map(encodeURI).join(',')}?subject=${encodeURIComponent(subject.toWellFormed())}&body=${encodeURIComponent(text)}`;
}
