import { chartSpec } from '../../domain/comparison/chartSpec.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { PublishedChart } from '../../domain/published-chart/publishedChart.ts';
import { caveatsOf, inShort, sourcesOf } from '../../domain/published-chart/reuseText.ts';
import { formatPartialDate } from '../../domain/submission/period.ts';
import { LICENCES } from '../../domain/submission/vocabulary.ts';
import { countOf, listOf } from '../../domain/words.ts';

/** Who publishes a picture, and where its page is. */
export interface SheetHub {
  /** "LIIA Practice Spotlight". */
  readonly name: string;
  /** Whole address of the chart's page. */
  readonly address: string;
}

export interface FootLine {
  readonly label: string;
  /** A paragraph each. */
  readonly words: readonly string[];
}

/** More than these make a picture a page of small print; the chart's page has them all. */
const MOST_NOTES = 5;
const MOST_NOTES_OF_MANY = 3;
const MOST_SOURCES = 3;

/** What stands under the chart: definitions, source with its day and licence, and cautions. */
export function footLines(
  chart: PublishedChart,
  definitions: readonly string[],
): readonly FootLine[] {
  const label = definitions.length > 1 ? 'Definitions' : 'Definition';
  return [
    { label, words: definitions },
    { label: 'Source', words: [sourceWords(chart)] },
    { label: 'Licence', words: [licenceWords(chart)] },
    { label: 'Notes', words: notes(chart) },
  ].filter(({ words }) => words.join('') !== '');
}

/** What each measure counts: the whole for one, the first sentence where there are several. */
export function definitionsOf(panels: readonly Comparison[]): readonly string[] {
  const [only, ...others] = panels;
  if (only !== undefined && others.length === 0) return [only.definition];
  return panels.map(({ measure, definition }) => {
    const [first = definition] = definition.split(/(?<=\.) /);
    return `${measure}: ${first.charAt(0).toLowerCase()}${first.slice(1)}`;
  });
}

function sourceWords(chart: PublishedChart): string {
  const sources = sourcesOf(chart);
  const pages = new Set(sources.map(({ href, text }) => href ?? text));
  if (pages.size > MOST_SOURCES) {
    return `${countOf(pages.size, 'example')} in the councils’ own words, named in the table at the address below.`;
  }
  return sources
    .map(({ text, publisher, title, release, retrieved }) =>
      // In parts where they are known: the licence has a line of its own.
      release === undefined || retrieved === undefined
        ? text
        : `${[publisher, title, release].filter(Boolean).join(', ')}, retrieved ${formatPartialDate(retrieved)}`,
    )
    .join('; ')
    .replace(/\.?$/, '.');
}

/** The words that the licences ask for, else their names. */
function licenceWords(chart: PublishedChart): string {
  const sources = sourcesOf(chart);
  const asked = new Set(sources.flatMap(({ attribution }) => attribution ?? []));
  if (asked.size > 0) return [...asked].join(' ');
  const names = new Set(sources.flatMap(({ licence }) => licence ?? []));
  return listOf([...names].map((licence) => LICENCES[licence].label));
}

/** Those that name what is drawn come first, where not all have room. */
function notes(chart: PublishedChart): readonly string[] {
  const all = caveatsOf(inShort(chart));
  const others = caveatsOf(chart).length;
  const most = chart.panels.length > 1 ? MOST_NOTES_OF_MANY : MOST_NOTES;
  if (all.length <= most && all.length === others) return all;
  const drawn = chart.panels.flatMap((panel) => {
    const spec = chartSpec(panel);
    return spec?.kind === 'lines' ? spec.lines.map(({ name }) => name) : [];
  });
  const names = (note: string): boolean => drawn.some((name) => note.includes(name));
  const kept = new Set(all.toSorted((a, b) => Number(names(b)) - Number(names(a))).slice(0, most));
  const left = countOf(others - kept.size, 'more note stands', 'more notes stand');
  return [...all.filter((note) => kept.has(note)), `${left} with the chart at the address below.`];
}
