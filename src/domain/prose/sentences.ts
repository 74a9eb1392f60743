/** Full stops that end no sentence when a capital follows. */
const SHORT = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'rev', 'st', 'no', 'vs', 'eg', 'ie', 'cf']);

/** The sentences of a text, in its order, without the space around them. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(/[.!?…]+[’”'")\]]*(?=\s+[‘“'"([]*[\p{Lu}\d£])|\n/gu)) {
    if (end[0] === '.' && endsNoSentence(text.slice(start, end.index))) continue;
    sentences.push(text.slice(start, end.index + end[0].length));
    start = end.index + end[0].length;
  }
  return [...sentences, text.slice(start)].map((each) => each.trim()).filter((each) => each !== '');
}

/** The words of a text: whatever has a letter or a number in it. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each));
}

// "Dr. Example" and "J. Example" go on after the stop; so does "e.g. Barnet".
function endsNoSentence(before: string): boolean {
  const last = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return (
    SHORT.has(last.toLowerCase().replaceAll('.', '')) ||
    (/^\p{Lu}$/u.test(last) && last !== 'I') ||
    /^\p{L}\.\p{L}$/u.test(last)
  );
}
