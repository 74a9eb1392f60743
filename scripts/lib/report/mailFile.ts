/** A message of plain text, its text in paragraphs. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: readonly string[];
}

/**
 * A message as a file (.eml) that programs for email open to be sent, not as one that was received.
 * Who sends it is left to the program.
 */
export function mailFile({ to, subject, text }: Mail): string {
  const body = Buffer.from(`${text.join('\n\n')}\n`.replaceAll('\n', '\r\n')).toString('base64');
  return [
    ...(to.length === 0 ? [] : [`To: ${to.join(',\r\n ')}`]),
    `Subject: ${encodedWords(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

/** At most 75 signs each, whole characters only, as the standard for words beyond ASCII asks. */
function encodedWords(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return words;
  const chunks: string[] = [''];
  for (const sign of words) {
    const last = chunks.length - 1;
    const longer = `${chunks[last] ?? ''}${sign}`;
    if (Buffer.byteLength(longer) > 45) chunks.push(sign);
    else chunks[last] = longer;
  }
  return chunks
    .map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString('base64')}?=`)
    .join('\r\n ');
}
