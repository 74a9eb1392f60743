// Letters, digits and hyphens make a word, and so do a decimal point and a comma inside a number.
const WORD = /[\p{L}\p{N}-]/u;
const INSIDE_NUMBER = /^[.,]\p{N}/u;

/**
 * Whether a passage stands in a text as whole words: "5 days" stands in "for 5 days", and not in
 * "15 days" or "2.5 days". A passage that starts or ends in a sign may touch anything.
 */
export function standsIn(passage: string, text: string): boolean {
  if (passage === '') return false;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    if (startsWord(text, at) && endsWord(text, at + passage.length)) return true;
  }
  return false;
}

function startsWord(text: string, at: number): boolean {
  if (!WORD.test(text.charAt(at)) || at === 0) return true;
  const before = text.charAt(at - 1);
  return !WORD.test(before) && !(/[.,]/.test(before) && /\p{N}/u.test(text.charAt(at - 2)));
}

function endsWord(text: string, end: number): boolean {
  if (!WORD.test(text.charAt(end - 1))) return true;
  return !WORD.test(text.charAt(end)) && !INSIDE_NUMBER.test(text.slice(end, end + 2));
}
