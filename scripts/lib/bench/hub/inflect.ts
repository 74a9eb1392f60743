/** The plural of a plain noun; in a name of several words, of the last. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Words whose last letter doubles before an ending: "plan", "label". */
const DOUBLES = /^[^aeiou]*[aeiou][^aeiouwxy]$|[^aeiou][aeiou]l$/;

/** "planned for" of "plan for": the ending goes to the first word. */
export function past(verb: string): string {
  return onFirst(verb, (first) => {
    if (first.endsWith('e')) return `${first}d`;
    if (DOUBLES.test(first)) return `${first}${first.slice(-1)}ed`;
    return /[^aeiou]y$/.test(first) ? `${first.slice(0, -1)}ied` : `${first}ed`;
  });
}

/** "sharing" of "share". */
export function gerund(verb: string): string {
  return onFirst(verb, (first) =>
    DOUBLES.test(first)
      ? `${first}${first.slice(-1)}ing`
      : `${first.replace(/(?<=[^eoy])e$/, '')}ing`,
  );
}

function onFirst(text: string, change: (first: string) => string): string {
  const [first = '', ...others] = text.split(' ');
  return [change(first), ...others].join(' ');
}
