/**
 * The official series that a text may quote: those whose measure it names as a figure's. By its
 * words, since the text is read only once the series are there.
 */
export function seriesQuoted(text: string, measures: readonly string[]): string[] {
  if (!text.includes('dfe-csww')) return [];
  const named = new Set(
    Array.from(text.matchAll(/\bmeasure:\s*["']?([a-z0-9-]+)/g), (match) => match[1]),
  );
  return measures.filter((measure) => named.has(measure));
}
