/** Full stops that end no sentence when a capital follows. */
const SHORT = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'rev', 'st', 'no', 'vs', 'eg', 'ie', 'cf']);

/** The sentences of a text, in its order, without the space around them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]+[’”'")\]]*(?=\s+[‘“'"([]*[\p{Lu}\d£])|\n/gu)) {
    if (end[0] === '.' && endsNoSentence(text, start, end.index)) continue;
    sentences.push(text.slice(start, end.index + end[0].length));
    start = end.index + end[0].length;
  }
  return [...sentences, text.slice(start)].map((each) => each.trim()).filter((each) => each !== '');
}

/** The words of a text: whatever has a letter or a number in it. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/** Where the letters and full stops before a place begin; a pattern would look from every start. */
function lettersBefore(text: string, start: number, end: number): number {
  let at = end;
  while (at > start) {
    // A letter may be two UTF-16 units.
    const width = at - 2 >= start && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
    if (!/^[\p{L}.]$/u.test(text.slice(at - width, at))) break;
    at -= width;
  }
  return at;
}

// "Dr. Example" and "J. Example" go on after the stop; so does "e.g. Barnet".
function endsNoSentence(text: string, start: number, end: number): boolean {
  const last = text.slice(lettersBefore(text, start, end), end);
  return (
    SHORT.has(last.toLowerCase().replaceAll('.', '')) ||
    (/^\p{Lu}$/u.test(last) && last !== 'I') ||
    /^\p{L}\.\p{L}$/u.test(last)
  );
}
