import { describe, expect, test } from 'vitest';
import { caddyFile } from './caddyFile.ts';
import { headersFile, MOST_HEADER_RULES } from './headersFile.ts';
import { nginxConf } from './nginxConf.ts';
import { PAGE_POLICY, SEARCH_WORKER_POLICY, WORKER_POLICY } from './policies.ts';
import { MOST_REDIRECTS, redirectsFile } from './redirectsFile.ts';

const folders = ['admin', 'charts', 'councils', 'submissions', 'submit', 'themes'];
const redirects = [
  { from: '/hub/themes/old/', to: '/hub/themes/new/' },
  { from: '/hub/themes/gone/' },
];

describe('the file of headers', () => {
  const text = headersFile({ base: '/hub/', folders });
  const rules = text
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .map(([path = '', ...headers]) => ({ path, headers: headers.map((line) => line.trim()) }));
  /** Rules that fit a path, as Netlify and Cloudflare Pages read them. */
  const fitting = (path: string) =>
    rules.filter(({ path: pattern }) =>
      new RegExp(
        `^${pattern
          .replaceAll('.', String.raw`\.`)
          .replace('*', '.*')
          .replace(/:\w+/, '[^/]+')}$`,
      ).test(path),
    );
  const policies = (path: string) =>
    fitting(path)
      .flatMap(({ headers }) => headers)
      .filter((header) => header.startsWith('Content-Security-Policy'));

  test.each(['/hub/', '/hub/themes/', '/hub/themes/x/', '/hub/charts/', '/hub/charts/x/'])(
    'gives %s the policy of pages, once, and lets nobody frame it',
    (path) => {
      expect(policies(path)).toEqual([
        `Content-Security-Policy: ${PAGE_POLICY}; frame-ancestors 'none'`,
      ]);
    },
  );

  test('lets a chart for other sites be framed, and the editor have its own policy', () => {
    expect(policies('/hub/charts/x/embed/')).toEqual([
      expect.stringMatching(/frame-ancestors \*$/) as string,
    ]);
    expect(policies('/hub/admin/')).toEqual([]);
  });

  test('gives each worker a policy of its own, or that of the pages it stands among', () => {
    const policy = (text: string) => [`Content-Security-Policy: ${text}`];
    expect(policies('/hub/pagefind/pagefind-worker.js')).toEqual(policy(SEARCH_WORKER_POLICY));
    expect(policies('/hub/offline.js')).toEqual(policy(WORKER_POLICY));
    expect(policies('/hub/submit/check.js')).toEqual(
      policy(`${PAGE_POLICY}; frame-ancestors 'none'`),
    );
  });

  test('lets lasting files be kept, and no other', () => {
    const kept = (path: string) =>
      fitting(path).some(({ headers }) => headers.join().includes('immutable'));
    expect(kept('/hub/_astro/page.a1b2.css')).toBe(true);
    expect(kept('/hub/themes/')).toBe(false);
  });

  test('keeps to what Cloudflare Pages reads', () => {
    expect(rules.length).toBeLessThan(MOST_HEADER_RULES);
    for (const line of text.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

test('redirects are written as each host wants them; what is gone keeps its page', () => {
  expect(redirectsFile(redirects, 'netlify')).toBe('/hub/themes/old/ /hub/themes/new/ 301!\n');
  expect(redirectsFile(redirects, 'cloudflare')).toBe('/hub/themes/old/ /hub/themes/new/ 301\n');
  const many = Array.from({ length: MOST_REDIRECTS + 5 }, (_, n) => ({ from: `/a${n}/`, to: '/' }));
  expect(redirectsFile(many, 'cloudflare').trim().split('\n')).toHaveLength(MOST_REDIRECTS);
  expect(redirectsFile(many, 'netlify').trim().split('\n')).toHaveLength(MOST_REDIRECTS + 5);
});

test('nginx redirects, answers 410 for what is gone, and repeats headers where it adds one', () => {
  const conf = nginxConf({ base: '/hub/', redirects });
  expect(conf).toContain('location = /hub/themes/old/ {\n  return 301 /hub/themes/new/;\n}');
  expect(conf).toContain('error_page 410 /hub/themes/gone/index.html;\n  return 410;');
  expect(conf).toContain('error_page 404 /hub/404.html;');
  for (const [block] of conf.matchAll(/^location [^{]*\{[^}]*add_header[^}]*\}/gm)) {
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Cache-Control']) {
      expect(block.match(new RegExp(`add_header ${name} `, 'g')), block).toHaveLength(1);
    }
  }
  const braces = (sign: string): number => conf.split(sign).length;
  expect(braces('{')).toBe(braces('}'));
});

test('nginx and Caddy send workers with their policy, and pages may make no WebAssembly', () => {
  const texts = [nginxConf({ base: '/hub/', redirects }), caddyFile({ base: '/hub/', redirects })];
  for (const text of texts) {
    expect(text.split(SEARCH_WORKER_POLICY)).toHaveLength(2);
    expect(text.split('unsafe')).toHaveLength(2);
    expect(text.split(`"${WORKER_POLICY}"`)).toHaveLength(3);
    for (const worker of ['pagefind/pagefind-worker.js', 'submit/check.js', 'offline.js']) {
      expect(text).toContain(` /hub/${worker} `);
    }
  }
});

test('Caddy redirects, answers 410 for what is gone, and has nothing of it where nothing is', () => {
  const file = caddyFile({ base: '/hub/', redirects });
  expect(file).toContain('redir /hub/themes/old/ /hub/themes/new/ 301\n');
  expect(file).toContain('@gone path /hub/themes/gone/\nerror @gone 410\n');
  expect(caddyFile({ base: '/', redirects: [] })).not.toMatch(/410\n|redir /);
});
