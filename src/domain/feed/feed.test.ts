import { describe, expect, test } from 'vitest';
import { TEST_CATALOGUE } from '../published-chart/testCatalogue.ts';
import { atomFeed } from './atomFeed.ts';
import { hubFeed, pageFeed } from './hubFeeds.ts';
import { tagOf, tagOfSubmission } from './tagOf.ts';

const whole = (address: string): string => `https://hub.example${address}`;
const [sample] = TEST_CATALOGUE.submissions;
if (sample === undefined) throw new Error('The test catalogue has no submission.');
const hub = {
  ...TEST_CATALOGUE,
  ledger: [
    { address: '/', since: '2025-12-01' },
    { address: '/submissions/s0/', since: '2026-01-01' },
    { address: '/submissions/s1/', since: '2026-03-01' },
  ],
  submissions: [
    {
      ...sample,
      title: 'Cake & <b>"talk"</b>',
      replaces: ['s0'],
      themes: [],
      contacts: [{ role: 'Lead', name: 'Alex Example', email: 'lead@newshire.example' }],
      dates: { updated: '2026-04-01' },
    },
  ],
};

describe('a feed', () => {
  const text = atomFeed(hubFeed(hub, whole));

  test('has what RFC 4287 asks of a feed and of each entry, once', () => {
    const [head = '', entry = ''] = text.split('<entry>');
    for (const part of [head, entry]) {
      for (const name of ['id', 'title', 'updated']) {
        expect(part.match(new RegExp(`<${name}>`, 'g')), name).toHaveLength(1);
      }
      expect(part).toMatch(/<updated>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/updated>/);
      expect(part).toContain('<author><name>');
    }
    expect(head).toContain(
      '<link rel="self" type="application/atom+xml" href="https://hub.example/new/feed.xml"/>',
    );
    expect(entry).toContain('href="https://hub.example/submissions/s1/"');
    expect(entry).toContain('<published>2026-01-01T00:00:00Z</published>');
    expect(entry).toContain('<updated>2026-04-01T00:00:00Z</updated>');
  });

  test('writes what people wrote as text', () => {
    expect(text).toContain('<title>Cake &amp; &lt;b&gt;&quot;talk&quot;&lt;/b&gt;, ');
    expect(text.replaceAll(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
  });

  test('holds no contact', () => {
    expect(text).not.toMatch(/@|Alex Example/);
  });

  test('without entries has a date all the same', () => {
    const of = { page: '/themes/none/', title: 'None', subtitle: 'None yet.', submissions: [] };
    const empty = pageFeed(of, hub, whole);
    expect(empty.entries).toEqual([]);
    expect(empty.updated).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(empty.self).toBe('https://hub.example/themes/none/feed.xml');
  });
});

describe('the name of an entry', () => {
  test('stays when the example gets a new id', () => {
    expect(tagOfSubmission(hub, { id: 's0' })).toBe('tag:hub.example,2025:submissions/s0');
    expect(tagOfSubmission(hub, { id: 's1', replaces: ['s0'] })).toBe(
      tagOfSubmission(hub, { id: 's0' }),
    );
  });

  test('stays when the hub moves', () => {
    const moved = {
      ...hub,
      site: { ...hub.site, address: 'https://new.example', tag: 'hub.example,2025' },
    };
    expect(tagOf(moved, 'x')).toBe(tagOf(hub, 'x'));
  });
});
