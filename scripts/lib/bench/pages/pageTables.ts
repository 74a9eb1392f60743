import { textTable } from '../textTable.ts';
import { LEAST_SCORE, MOST_BYTES, MOST_FIRST_PAINT, MOST_SHIFT } from './bars.ts';
import type { MeasuredPage } from './choosePages.ts';
import type { Preset } from './lighthouse.ts';
import { KINDS, type PageVisit, wholeWeight } from './pageVisit.ts';
import { CATEGORIES, type Scores } from './readLighthouse.ts';

export interface VisitedPage {
  readonly page: MeasuredPage;
  readonly visit: PageVisit;
}

export interface ScoredPage {
  readonly page: MeasuredPage;
  readonly preset: Preset;
  readonly scores: Scores;
}

/** What each page weighs and how soon it stands, a line a page, with what it missed. */
export function visitTable(pages: readonly VisitedPage[], runs: number): string {
  const head = ['', ...KINDS, 'KB', 'requests', 'first paint', 'largest', 'shift', 'blocked'];
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = pages.map(({ page, visit }) => [
    page.name,
    ...KINDS.map((kind) => kilobytes(visit.bytes[kind])),
    kilobytes(wholeWeight(visit)),
    String(visit.requests),
    `${Math.round(visit.firstPaint)} ms`,
    `${Math.round(visit.largestPaint)} ms`,
    visit.shift.toFixed(4),
    `${Math.round(visit.blocking)} ms`,
    String(visit.cookies),
    String(visit.elsewhere),
    verdict(missedBy(page, visit)),
  ]);
  const { submission, other } = MOST_BYTES;
  const bars = ['at most', ...KINDS.map(() => ''), `${submission / 1000} or ${other / 1000}`, ''];
  return [
    `A first visit, nothing cached, brotli, ${runs} times (times: the median; all else: the worst).`,
    `A submission may weigh ${submission / 1000} KB, other pages ${other / 1000}.`,
    textTable([
      [...head, 'cookies', 'elsewhere', ''],
      ...rows,
      [...bars, `${MOST_FIRST_PAINT} ms`, '', String(MOST_SHIFT), '', '0', '0', ''],
    ]),
    ...pages.map(({ page }) => `${page.name}: ${page.address}`),
  ].join('\n');
}

/** Most bytes that a page may weigh. */
export function mostBytes({ name }: MeasuredPage): number {
  return name === 'submission' ? MOST_BYTES.submission : MOST_BYTES.other;
}

function missedBy(page: MeasuredPage, visit: PageVisit): readonly string[] {
  return [
    ...(wholeWeight(visit) > mostBytes(page) ? ['weight'] : []),
    // Not a number where nothing was painted at all.
    ...(visit.firstPaint <= MOST_FIRST_PAINT ? [] : ['first paint']),
    ...(visit.shift > MOST_SHIFT ? ['shift'] : []),
    ...(visit.cookies > 0 ? ['cookies'] : []),
    ...(visit.elsewhere > 0 ? ['requests elsewhere'] : []),
  ];
}

/** Lighthouse's scores, a line for each page and preset, with what cost points. */
export function scoreTable(pages: readonly ScoredPage[]): string {
  const rows = pages.map(({ page, preset, scores }) => [
    `${page.name}, ${preset}`,
    ...CATEGORIES.map((name) => String(scores.scores[name])),
    verdict(scores.lost),
  ]);
  return [
    `Lighthouse ${pages[0]?.scores.version ?? ''}, the best of up to 3 runs.`,
    textTable([
      ['', ...CATEGORIES, ''],
      ...rows,
      ['at least', ...CATEGORIES.map(() => String(LEAST_SCORE)), ''],
    ]),
  ].join('\n');
}

function verdict(missed: readonly string[]): string {
  return missed.length === 0 ? 'pass' : `MISSED: ${missed.join(', ')}`;
}
