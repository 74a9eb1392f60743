import { describe, expect, it } from 'vitest';
import { hideEmails } from '../../domain/privacy/hideEmails.ts';
import { copyPage } from './copyPage.ts';
import { relativeAddress, relativeStyles, type Copy } from './relativeAddress.ts';
import { relativeTag } from './relativeTag.ts';

const FILES = [
  'index.html',
  'about/index.html',
  'themes/index.html',
  'themes/retention/index.html',
  'search/index.html',
  'licences/font.txt',
  'pictures/a b/one.png',
  '_astro/base.css',
  'copy.css',
  'submit/index.html',
  '_astro/font.woff2',
];

function copyAt(base: string): Copy {
  return { base, hub: `https://hub.example${base}`, has: (file) => FILES.includes(file) };
}

describe.each(['/', '/hub/', '/a/b/'])('addresses of a hub under %s', (base) => {
  const copy = copyAt(base);
  it.each([
    ['index.html', 'themes/retention/', 'themes/retention/index.html'],
    ['index.html', '', 'index.html'],
    ['index.html', '_astro/base.css', '_astro/base.css'],
    ['about/index.html', '', '../index.html'],
    ['themes/retention/index.html', 'about/#who', '../../about/index.html#who'],
    ['themes/retention/index.html', 'themes/', '../index.html'],
    ['themes/retention/index.html', 'themes/retention/', 'index.html'],
    ['about/index.html', 'licences/font.txt', '../licences/font.txt'],
    ['about/index.html', 'pictures/a%20b/one.png', '../pictures/a%20b/one.png'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativeAddress(`${base}${to}`, from, copy)).toBe(expected);
  });

  it('leads to the hub for what only script can answer, query and place kept', () => {
    const to = relativeAddress(`${base}about/?x=1&y=2#z`, 'themes/index.html', copy);
    expect(to).toBe(`https://hub.example${base}about/?x=1&y=2#z`);
  });

  it('leads to the form with what it is asked to open', () => {
    const to = relativeAddress(`${base}submit/?example=a#who`, 'themes/index.html', copy);
    expect(to).toBe('../submit/index.html?example=a#who');
  });

  it('leads to the hub for what the copy does not have', () => {
    const to = relativeAddress(`${base}charts/a.png?x#y`, 'about/index.html', copy);
    expect(to).toBe(`https://hub.example${base}charts/a.png?x#y`);
  });

  it.each([
    '#here',
    '?q=a',
    'https://other.example/a',
    'mailto:a@b.example',
    '//other.example/',
    '',
  ])('leaves %j', (address) => {
    expect(relativeAddress(address, 'about/index.html', copy)).toBe(address);
  });
});

it('takes relative addresses as they are meant', () => {
  expect(relativeAddress('../themes/', 'about/index.html', copyAt('/'))).toBe(
    '../themes/index.html',
  );
});

it('leads to the origin for what lies outside the base', () => {
  expect(relativeAddress('/other/', 'index.html', copyAt('/hub/'))).toBe(
    'https://hub.example/other/',
  );
});

describe('tags', () => {
  it.each([
    ['<a class="x" href="/about/#a&amp;b">', '<a class="x" href="../about/index.html#a&amp;b">'],
    ["<a href='/about/'>", '<a href="../about/index.html">'],
    [
      '<video poster="/licences/font.txt" src=/about/>',
      '<video poster="../licences/font.txt" src="../about/index.html">',
    ],
    [
      '<img srcset="/_astro/base.css 1x, /about/ 2x" alt="/about/">',
      '<img srcset="../_astro/base.css 1x, ../about/index.html 2x" alt="/about/">',
    ],
    ['<use xlink:href="#a" />', '<use xlink:href="#a" />'],
    ['<form action="/themes/">', '<form action="index.html">'],
    [
      '<link rel="canonical" href="https://hub.example/themes/">',
      '<link rel="canonical" href="https://hub.example/themes/">',
    ],
    ['<div data-base="/" title="href=/about/">', '<div data-base="/" title="href=/about/">'],
  ])('%s', (tag, expected) => {
    expect(relativeTag(tag, 'themes/index.html', copyAt('/'))).toBe(expected);
  });
});

it('rewrites what style sheets name', () => {
  const css =
    '@font-face{src:url(/hub/_astro/font.woff2)}a{b:url("/hub/none.svg")}c{d:url(data:x)}';
  expect(relativeStyles(css, '_astro/base.css', copyAt('/hub/'))).toBe(
    '@font-face{src:url(font.woff2)}a{b:url("https://hub.example/hub/none.svg")}c{d:url(data:x)}',
  );
});

describe('a page', () => {
  const page = (body: string, from = 'themes/retention/index.html'): string =>
    copyPage(body, from, copyAt('/'), '2026-11-21');

  it('runs and loads nothing by script and says what the policy says of a disk', () => {
    const html = page(
      `<meta http-equiv="Content-Security-Policy" content="script-src 'self'"><link rel="preload" href="/_astro/font.woff2" as="font"><script type="module" src="/a.js"></script><script>if (a < b) "<a href='/about/'>"</script>`,
    );
    expect(html).toMatch(
      /^<meta http-equiv="Content-Security-Policy" content="default-src 'none'[^>]*>$/,
    );
    expect(html).not.toContain('script-src');
  });

  it('has the scripts of the form beside it, and a policy for them', () => {
    const html = page(
      `<head><meta http-equiv="Content-Security-Policy" content="a"></head><div data-to="jo@council.example" data-form></div><script type="module" src="/a.js"></script>`,
      'submit/index.html',
    );
    expect(html).toContain(
      `<script defer src="hub.js"></script><script defer src="check.js"></script><script defer src="form.js"></script></head><div data-form></div>`,
    );
    expect(html).toMatch(/script-src 'self' file:; worker-src blob:; require-trusted-types-for/);
    expect(html).not.toContain('module');
  });

  it('has a link for the search box, and words for its absence', () => {
    const box =
      '<form role="search" action="/search/"><form-x></form-x><input id="search-header"></form>';
    expect(page(`<b>${box}</b>`)).toBe(
      '<b><p class="copy-list"><a href="../../search/index.html">List of examples</a></p></b>',
    );
    expect(page(box.replace('header', 'home'))).toContain('Search needs the');
    const html = page(
      `${box}<noscript><p>Use <a href="/">x</a></p></noscript>`,
      'search/index.html',
    );
    expect(html).toContain('online hub</a>; the list below works here.');
    expect(html).not.toContain('<form');
    expect(html).not.toContain('noscript');
  });

  it('takes what looks like a tag in the value of an attribute for the words it is', () => {
    const html =
      '<p title="</script><script>x()</script><form>"><b data-a=\'<a href="/about/">\'>a</b></p>';
    expect(page(html)).toBe(html);
  });

  it('leaves out what works on the hub only, and keeps what other forms hold', () => {
    expect(
      page(
        '<form action="/x/" method="get" class="t"><input data-online><p data-online>a<p>b</p></p>c</form>',
      ),
    ).toBe('<div class="t">c</div>');
  });

  it.each([
    ['as they are', (html: string) => html],
    ['as pages hide them', hideEmails],
  ])('leaves contacts on the hub, %s', (_, hide) => {
    const mail = '<a href="mailto:jo@council.example?subject=a">jo@council.example</a>';
    const html = page(
      hide(
        `<address><p class="role">Lead</p><p>Jo Example</p>${mail}</address><p>Write to ${mail} or ${mail}.</p><a href="mailto:x@y.example">Tell us</a>`,
      ),
    );
    expect(html).not.toMatch(/@|&#|Jo Example|mailto/);
    expect(html).toContain('<p class="role">Lead</p>');
    expect(html).toContain(
      '<p>Write to <a href="https://hub.example/themes/retention/">the address given on the hub</a>.</p>',
    );
    expect(html).toContain('>Tell us</a>');
  });

  it('says that it is a copy', () => {
    const html = page('<head><b></b></head><header class="masthead">Hub</header>');
    expect(html).toContain('<link rel="stylesheet" href="../../copy.css"></head>');
    expect(html).toMatch(
      /<aside class="page copy-note" aria-label="This copy">A copy of the hub as it stood on 21 November 2026\..*<header/,
    );
  });

  it('leaves text and comments alone', () => {
    const html =
      '<!-- <a href="/about/"> --><title>a > "/about/"</title><main id="main">href="/about/"</main>';
    expect(page(html)).toBe(html);
  });
});
