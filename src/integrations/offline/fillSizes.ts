/** Sizes in bytes that a page tells and only the finished build knows. */
export type Sizes = Readonly<Record<'kept' | 'copied', number>>;

/** Writes sizes into the elements that wait for them: `<span data-size="kept">…</span>`. */
export function fillSizes(html: string, sizes: Sizes): string {
  return html.replace(
    /(<span data-size="(kept|copied)">)[^<]*/g,
    (_, tag: string, name: keyof Sizes) => tag + sizeWords(sizes[name]),
  );
}

/** Megabytes as people say them, never rounded to nothing. */
function sizeWords(bytes: number): string {
  const size = bytes / 1_000_000;
  return `${size < 10 ? Math.max(size, 0.1).toFixed(1) : size.toFixed(0)} MB`;
}
