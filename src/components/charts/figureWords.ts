import type { Comparison } from '../../domain/comparison/comparison.ts';

/** Words around a comparison: the same whether the build or the browser draws it. */
export const FIGURE_WORDS = {
  notes: 'Notes',
  seeSource: 'See the source',
  use: 'Use this chart',
  wrong: 'Something wrong with these figures?',
  symbols: 'Symbols in the table',
} as const;

/** The words that depend on the figures themselves. */
export function figureWords({ kind, sources }: Pick<Comparison, 'kind' | 'sources'>) {
  return {
    table: `Table of ${kind} figures`,
    definition: kind === 'quoted' ? 'What the measure means' : 'Definition',
    /** Follows the definition. */
    caution:
      kind === 'quoted' ? ' An example may count it in its own way: the table says how.' : '',
    sources: sources.length === 1 ? 'Source' : 'Sources',
    file: `Download these ${kind} figures (CSV)`,
  };
}

/** Address of a message about the figures of a page, ready to be sent to the hub. */
export function wrongFiguresMail(email: string, heading: string, page: string): string {
  const subject = encodeURIComponent(`Figures: ${heading}`);
  const body = encodeURIComponent(`Page: ${page}\n\nWhat is wrong:\n`);
  return `mailto:${email}?subject=${subject}&body=${body}`;
}
