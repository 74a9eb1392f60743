import { expect, test } from 'vitest';
import { isOver } from '../result.ts';
import { pageResults, scoreResults } from './pageResults.ts';
import { scoreTable, visitTable } from './pageTables.ts';
import type { PageVisit } from './pageVisit.ts';

const VISIT: PageVisit = {
  bytes: { HTML: 14_000, CSS: 9000, fonts: 20_000, scripts: 6000, images: 0, other: 500 },
  requests: 14,
  elsewhere: 0,
  cookies: 0,
  firstPaint: 203.4,
  largestPaint: 250,
  shift: 0.0002,
  blocking: 0,
};
const HOME = { name: 'home', address: '/' };
const SUBMISSION = { name: 'submission', address: '/submissions/career-talks/' };

function heavy(bytes: number): PageVisit {
  return { ...VISIT, bytes: { ...VISIT.bytes, images: bytes } };
}

test('a page within its bars passes, and another is told by what it missed', () => {
  const visits = [
    { page: HOME, visit: heavy(20_000) },
    { page: SUBMISSION, visit: { ...heavy(20_000), firstPaint: 620, elsewhere: 1 } },
  ];
  const lines = visitTable(visits, 5).split('\n');
  expect(lines.find((line) => line.startsWith('home '))).toMatch(
    / 69\.5 .* 203 ms .* 0\.0002 .*pass$/,
  );
  expect(lines.find((line) => line.startsWith('submission '))).toMatch(
    /MISSED: weight, first paint, requests elsewhere$/,
  );
  expect(lines.at(-1)).toBe('submission: /submissions/career-talks/');
  const missed = visits.map((visited) => pageResults(visited).filter(isOver));
  expect(missed.map((results) => results.map(({ name }) => name))).toEqual([
    [],
    ['submission, weight', 'submission, first paint', 'submission, elsewhere'],
  ]);
});

test('a page that paints nothing misses the bar', () => {
  const visited = { page: HOME, visit: { ...VISIT, firstPaint: Number.NaN } };
  expect(
    pageResults(visited)
      .filter(isOver)
      .map(({ name }) => name),
  ).toEqual(['home, first paint']);
  expect(visitTable([visited], 1)).toContain('MISSED: first paint');
});

test('scores stand by page and preset, with what cost points', () => {
  const scores = { performance: 96, accessibility: 100, 'best-practices': 100, seo: 100 };
  const scored = {
    page: HOME,
    preset: 'mobile',
    scores: { version: '13.5.0', scores, lost: ['total-blocking-time 220 ms'] },
  } as const;
  expect(scoreTable([scored])).toMatch(
    /home, mobile +96 +100 +100 +100 {2}MISSED: total-blocking-time 220 ms/,
  );
  expect(
    scoreResults(scored)
      .filter(isOver)
      .map(({ name }) => name),
  ).toEqual(['home, mobile, performance']);
});
