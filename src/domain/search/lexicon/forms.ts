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
