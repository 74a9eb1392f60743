import { expect, test } from 'vitest';
import { CATEGORIES, readLighthouse } from './readLighthouse.ts';

function report(more: object = {}): string {
  const whole = { score: 1, auditRefs: [] };
  return JSON.stringify({
    lighthouseVersion: '13.5.0',
    categories: {
      ...Object.fromEntries(CATEGORIES.map((name) => [name, { ...whole, title: name }])),
      performance: {
        score: 0.964,
        auditRefs: [
          { id: 'total-blocking-time', weight: 30 },
          { id: 'speed-index', weight: 10 },
          { id: 'a-hint', weight: 0 },
          { id: 'not-applicable', weight: 10 },
        ],
      },
    },
    audits: {
      'total-blocking-time': { score: 0.87, displayValue: '220 ms' },
      'speed-index': { score: 1, displayValue: '1 s' },
      'a-hint': { score: 0 },
      'not-applicable': { score: null },
    },
    ...more,
  });
}

test('scores are of 100, and what cost points is named with its measure', () => {
  expect(readLighthouse(report())).toEqual({
    version: '13.5.0',
    scores: { performance: 96, accessibility: 100, 'best-practices': 100, seo: 100 },
    lost: ['total-blocking-time 220 ms'],
  });
});

test('a page that could not be judged is no score of 0', () => {
  const runtimeError = { code: 'NO_FCP', message: 'The page did not paint any content.' };
  expect(() => readLighthouse(report({ runtimeError }))).toThrow('did not paint');
  expect(() => readLighthouse('{}')).toThrow();
});
