/**
 * A number as people write it: 27, 27%, £12,000, 1.5. What cannot be read comes back as it was, so
 * that the writer sees it again beside the error.
 */
export function readNumberWords(typed: string): number | string {
  const text = typed.trim();
  const plain = /^£?\s*(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?:%|per cent)?$/i.exec(
    text,
  )?.[1];
  return plain === undefined ? text : Number(plain.replaceAll(',', ''));
}
