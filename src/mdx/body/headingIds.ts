/**
 * Makes ids for headings, each once. The prefix keeps a heading from taking a name that a page
 * uses itself, and from hiding a property of the browser's document.
 */
export function headingIds(): (text: string) => string {
  const used = new Set<string>();
  return (text) => {
    const words = text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '');
    const base = `s-${words === '' ? 'part' : words}`;
    let id = base;
    for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
    used.add(id);
    return id;
  };
}
