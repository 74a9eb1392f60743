const TOKEN =
  /<\?xml[^>]*\?>|<\/(?<close>[a-z]+)>|<(?<open>[a-z]+)(?<attributes>(?: [a-zA-Z:-]+="[^"<]*")*)(?<alone>\/)?>|(?<text>[^<]+)/gy;

/** What is wrong with a text as XML, or `undefined`: enough of a parser for what we write. */
export function xmlFault(source: string): string | undefined {
  const open: string[] = [];
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
    const { close, open: name, attributes = '', alone, text = '' } = match.groups ?? {};
    if (/&(?!(?:amp|lt|gt|quot);)/.test(text + attributes)) return `a loose & before ${at}`;
    if (text.trim() !== '' && open.length === 0) return `text outside at ${at}`;
    if (name !== undefined && alone === undefined) open.push(name);
    if (close !== undefined && open.pop() !== close) return `</${close}> at ${at}`;
    at = TOKEN.lastIndex;
  }
  if (at < source.length) return `not read from ${at}: ${source.slice(at, at + 40)}`;
  return open.length === 0 ? undefined : `<${open.join('> <')}> left open`;
}
