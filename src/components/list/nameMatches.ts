/** Words as they are compared: without capitals, accents and marks. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether each word that is typed begins a word of the name. Nothing typed matches every name. */
export function nameMatches(name: string, typed: string): boolean {
  const words = plain(name).split(' ');
  return plain(typed)
    .split(' ')
    .every((part) => words.some((word) => word.startsWith(part)));
}
