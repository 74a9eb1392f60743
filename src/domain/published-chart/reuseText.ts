import type { Citation, Comparison } from '../comparison/comparison.ts';
import { countOf } from '../words.ts';
import type { PublishedChart } from './publishedChart.ts';

/** Who publishes a chart, and how an address from the site's root becomes a whole one. */
export interface ChartHub {
  /** "LIIA Practice Spotlight". */
  readonly name: string;
  readonly whole: (address: string) => string;
}

/** More sources than these are counted, not listed: the chart's page names them. */
const MOST_LISTED = 3;

/**
 * The text to paste into a paper, a paragraph each: the finding in full, in short what a reader
 * has to know before relying on it, and where it comes from. `address` is the chart's whole address.
 */
export function reuseText(chart: PublishedChart, hub: ChartHub, address: string): string[] {
  return [
    ...chart.panels.map(({ sentence }) => sentence),
    `Read with care: ${caveatsOf(inShort(chart)).join(' ')}`,
    citationText(chart, hub, address),
  ];
}

/** The chart with no more notes than a paper has room for. */
export function inShort(chart: PublishedChart): Pick<PublishedChart, 'panels'> {
  const short = (panel: Comparison): Comparison => ({
    ...panel,
    notes: panel.inShort ?? panel.notes,
  });
  const [first, ...more] = chart.panels;
  return { panels: [short(first), ...more.map(short)] };
}

/**
 * What stands beside a chart wherever it goes: each note once. Where measures stand side by side,
 * a note of one of them says which, since "the rate" could be any.
 */
export function caveatsOf({ panels }: Pick<PublishedChart, 'panels'>): string[] {
  const several = new Set(panels.map(({ measure }) => measure)).size > 1;
  const held = panels.flatMap(({ measure, notes }) => notes.map((note) => ({ measure, note })));
  return [...Map.groupBy(held, ({ note }) => note)].map(([note, [first, ...others]]) =>
    !several || first === undefined || others.length > 0 || note.startsWith(first.measure)
      ? note
      : `${first.measure}: ${note}`,
  );
}

/** Each source once; where rows have sources of their own, those and not the words for them all. */
export function sourcesOf({ panels }: PublishedChart): readonly Citation[] {
  const all = panels.flatMap(({ rows, sources }) => {
    const own = rows.flatMap(({ source }) => source ?? []);
    return own.length > 0 ? own : sources;
  });
  return [...new Map(all.map((source) => [source.text, source])).values()];
}

/** Source, release, day of retrieval and licence, then the chart and its address. */
export function citationText(chart: PublishedChart, hub: ChartHub, address: string): string {
  // The address ends the text without a full stop, so that no program takes it for a part of it.
  return `${sourceSentence(chart)} Chart: “${chart.title}”, ${hub.name}, ${address}`;
}

/** "Source: " and each source with what it asks for; many are counted, not listed. */
export function sourceSentence(chart: PublishedChart): string {
  const sources = sourcesOf(chart);
  const pages = new Set(sources.map(({ href, text }) => href ?? text));
  const words =
    pages.size > MOST_LISTED
      ? `${countOf(pages.size, 'example')} named with the chart`
      : sources.map(({ text }) => text).join('; ');
  return `Source: ${words.replace(/\.$/, '')}.`;
}
