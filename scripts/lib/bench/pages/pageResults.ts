import type { BenchResult } from '../result.ts';
import { LEAST_SCORE, MOST_FIRST_PAINT, MOST_SHIFT } from './bars.ts';
import { mostBytes, type ScoredPage, type VisitedPage } from './pageTables.ts';
import { wholeWeight } from './pageVisit.ts';
import { CATEGORIES } from './readLighthouse.ts';

const section = 'pages';

/** A visited page's numbers with their bars. */
export function pageResults({ page, visit }: VisitedPage): readonly BenchResult[] {
  const named = (what: string): string => `${page.name}, ${what}`;
  const weight = wholeWeight(visit) / 1000;
  // Nothing painted is as bad as never painted.
  const paint = Number.isNaN(visit.firstPaint) ? Number.MAX_VALUE : visit.firstPaint;
  return [
    { section, name: named('weight'), value: weight, unit: 'KB', most: mostBytes(page) / 1000 },
    { section, name: named('first paint'), value: paint, unit: 'ms', most: MOST_FIRST_PAINT },
    { section, name: named('largest paint'), value: visit.largestPaint, unit: 'ms' },
    { section, name: named('shift'), value: visit.shift, unit: 'score', most: MOST_SHIFT },
    { section, name: named('blocked'), value: visit.blocking, unit: 'ms' },
    { section, name: named('cookies'), value: visit.cookies, unit: 'count', most: 0 },
    { section, name: named('elsewhere'), value: visit.elsewhere, unit: 'count', most: 0 },
  ];
}

/** A page's four scores with their bars. */
export function scoreResults({ page, preset, scores }: ScoredPage): readonly BenchResult[] {
  return CATEGORIES.map((category) => ({
    section,
    name: `${page.name}, ${preset}, ${category}`,
    value: scores.scores[category],
    unit: 'count',
    least: LEAST_SCORE,
  }));
}
