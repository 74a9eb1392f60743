import { formatPartialDate } from '../submission/dateWords.ts';
import type { Break, Citation } from '../comparison/comparison.ts';
import type { Benchmark, BenchmarkArea } from './benchmark.ts';

/** The days that touch a measure, where they stand between these years on the axis. */
export function officialBreaks(
  { measure, source }: Benchmark,
  first: number,
  last: number,
): Break[] {
  return source.breaks
    .filter(({ measures }) => measures?.includes(measure) ?? true)
    .map(({ date, label }) => ({ at: yearPlace(date, source.yearEnds), label }))
    .filter(({ at }) => at > first && at < last);
}

/**
 * Where a day stands on the axis: a point of year 2024 stands at the end of reporting year 2024.
 * `date` is a whole day.
 */
export function yearPlace(date: string, yearEnds: string): number {
  const year = Number(date.slice(0, 4));
  const days = (Date.parse(date) - Date.parse(`${year}-${yearEnds}`)) / 86_400_000;
  return Number((year + days / 365).toFixed(3));
}

/** What a reader of these areas must know: breaks, successions and the publisher’s cautions. */
export function officialNotes(
  { measure, source }: Benchmark,
  shown: readonly BenchmarkArea[],
): string[] {
  const codes = new Set(shown.flatMap((area) => area.codes));
  const touches = (list: readonly string[] | undefined): boolean =>
    list === undefined || list.some((code) => codes.has(code));
  const ofMeasure = (list: readonly string[] | undefined): boolean =>
    list?.includes(measure) ?? true;
  return [
    ...source.breaks.filter(({ measures }) => ofMeasure(measures)).map(({ note }) => note),
    ...source.successions.filter(({ from, to }) => touches([...from, ...to])).map((s) => s.note),
    ...source.notes
      .filter(({ measures, areas }) => ofMeasure(measures) && touches(areas))
      .map(({ note }) => note),
  ];
}

/** Publisher, release, day and licence. */
export function officialCitation({ source }: Benchmark): Citation {
  return {
    text: `${source.publisher}, ${source.title}, ${source.release}, retrieved ${formatPartialDate(source.retrieved)}. ${source.attribution}`,
    href: source.url,
    publisher: source.publisher,
    title: source.title,
    release: source.release,
    retrieved: source.retrieved,
    licence: source.licence,
    attribution: source.attribution,
  };
}
