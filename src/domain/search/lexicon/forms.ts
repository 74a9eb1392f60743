/** The text itself, and with its last word in other forms, likeliest first: "keeping" is "keep". */
export function formsOf(text: string): readonly string[] {
  const cut = (ending: RegExp, by = ''): readonly string[] =>
    ending.test(text) ? [text.replace(ending, by)] : [];
  return [
    text,
    ...cut(/(?<=\w{2}[^s])s$/),
    `${text}s`,
    ...cut(/(?<=\w{3})ies$/, 'y'),
    ...cut(/(?<=\w{3})ing$/),
    ...cut(/(?<=\w{3})ing$/, 'e'),
    ...cut(/(?<=\w{3})ed$/),
    ...cut(/(?<=\w{3})ed$/, 'e'),
  ];
}

/** The text with its first word in other forms, where others follow: "losing staff" is "lose staff". */
export function leadingFormsOf(text: string): readonly string[] {
  const end = text.indexOf(' ');
  if (end === -1) return [];
  const [, ...others] = formsOf(text.slice(0, end));
  return others.map((form) => `${form}${text.slice(end)}`);
}
