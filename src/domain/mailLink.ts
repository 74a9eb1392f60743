/** A message ready to be sent: its subject, and its text in paragraphs. */
export interface Message {
  readonly subject: string;
  readonly text: readonly string[];
}

/** A link that opens a message in a reader’s own program for email. */
export function mailLink(to: readonly string[], { subject, text }: Message): string {
  // Lines of a message end as the standard for it says.
  const body = text.join('\r\n\r\n');
  return `mailto:${to.map(encodeURI).join(',')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
