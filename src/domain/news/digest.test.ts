import { describe, expect, test } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import type { Submission } from '../submission/submission.ts';
import { digestOf } from './digest.ts';
import { digestHtml } from './digestHtml.ts';
import { digestMarkdown } from './digestMarkdown.ts';

const [sample] = TEST_CATALOGUE.submissions;
if (sample === undefined) throw new Error('The test catalogue has no submission.');

function hub(...submissions: readonly Partial<Submission>[]) {
  return {
    ...TEST_CATALOGUE,
    ledger: [{ address: '/submissions/recorded/', since: '2026-05-10' }],
    submissions: submissions.map(
      (each): Submission => ({ ...sample, stage: 'published', ...each }) as Submission,
    ),
  };
}

const whole = (address: string): string => `https://hub.example${address}`;
const MAY = { since: '2026-05-01', until: '2026-05-31' };
const told = (...submissions: readonly Partial<Submission>[]) =>
  digestOf(hub(...submissions), MAY, whole).sections.map(({ heading, items }) => [
    heading,
    ...items.map(({ address }) => address.replace('https://hub.example/submissions', '')),
  ]);

describe('a newsletter', () => {
  test('tells what was added, changed, taken up elsewhere and withdrawn', () => {
    expect(
      told(
        { id: 'recorded' },
        { id: 'first-day', dates: { published: '2026-05-01' } },
        { id: 'last-day', dates: { published: '2025-01-01', updated: '2026-05-31' } },
        {
          id: 'taken-up',
          dates: { published: '2025-01-01' },
          adoptions: [
            { council: 'nowhere', decision: 'adapted', date: '2026-05', source: 'not-stated' },
            { council: 'nowhere', decision: 'stopped', date: '2026-06', source: 'not-stated' },
          ],
        },
        { id: 'down', stage: 'withdrawn', dates: { withdrawn: '2026-05-15' } },
      ),
    ).toEqual([
      ['2 new examples', '/recorded/', '/first-day/'],
      ['1 example changed', '/last-day/'],
      ['Taken up, adapted or declined elsewhere', '/taken-up/'],
      ['1 example withdrawn', '/down/'],
    ]);
  });

  test('tells of no draft and of no other month', () => {
    expect(
      told(
        { id: 'draft', stage: 'draft', dates: { published: '2026-05-05' } },
        { id: 'june', dates: { published: '2026-06-01' } },
        { id: 'undated' },
      ),
    ).toEqual([]);
  });
});

const digest = digestOf(
  hub({ id: 'recorded', title: 'Cake & <b>talk</b> [now]', summary: 'A_b *c*.' }),
  MAY,
  whole,
);

test('as HTML it is tables with styles of their own, fetches nothing and names nobody', () => {
  const html = digestHtml(digest, { brand: '#123456', link: '#006699' });
  expect(html).toContain('Cake &amp; &lt;b&gt;talk&lt;/b&gt; [now]');
  expect(html).not.toMatch(/<(?:img|script|link|style|div|svg)\b|url\(|@import/);
  expect(html).not.toMatch(/@/);
  expect(html.match(/<table\b/g)).toHaveLength(2);
  for (const [open] of html.matchAll(/<(?:p|h1|h2|h3|td|a)\b[^>]*>/g))
    expect(open).toContain('style="');
});

test('as Markdown, marks that people wrote are words', () => {
  const text = digestMarkdown(digest);
  expect(text).toContain(
    '### [Cake & \\<b\\>talk\\</b\\> \\[now\\]](https://hub.example/submissions/recorded/)',
  );
  expect(text).toContain('A\\_b \\*c\\*.');
});
