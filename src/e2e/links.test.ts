import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { attribute, readBuiltPages, textOf, type BuiltPage } from './support/builtPages.ts';
import { readHub } from './support/hub.ts';
import { kindOf, MOVED, PAGE_KINDS } from './support/kinds.ts';
import { brokenReferences, referencesOf } from './support/references.ts';

const dist = inject('dist');
const pages = readBuiltPages(dist);
const hub = await readHub();

/** One line for each page where `fault` finds something. */
function faults(fault: (page: BuiltPage) => string | undefined): readonly string[] {
  return pages.flatMap((page) => {
    const found = fault(page);
    return found === undefined ? [] : [`${page.address}: ${found}`];
  });
}

function all(page: BuiltPage, name: string) {
  return page.elements.filter(({ tagName }) => tagName === name);
}

describe('addresses', () => {
  test('every address on every page leads somewhere, fragments included', () => {
    expect(pages.flatMap((page) => referencesOf(page)).length).toBeGreaterThan(5000);
    expect(brokenReferences(dist, pages)).toEqual([]);
  });

  test('every file that a style sheet names is there', () => {
    const missing = globSync('**/*.css', { cwd: dist }).flatMap((file) => {
      const css = readFileSync(path.join(dist, file), 'utf8');
      return [...css.matchAll(/url\(["']?([^"')]+)["']?\)/g)]
        .map(([, address = '']) => address)
        .filter((address) => {
          const { pathname } = new URL(address, `https://the-hub.example/${file}`);
          return !address.startsWith('data:') && !existsSync(path.join(dist, pathname));
        })
        .map((address) => `${file}: ${address}`);
    });
    expect(missing).toEqual([]);
  });

  test('links to other sites are secure', () => {
    const others = pages
      .flatMap((page) => referencesOf(page))
      .filter(({ url }) => url?.protocol === 'http:');
    expect(others.map(({ page, written }) => `${page}: ${written}`)).toEqual([]);
  });

  test('ids are unique on their page, and what points to one finds it', () => {
    const pointers = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
    expect(
      faults(({ elements }) => {
        const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
        const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
        const lost = elements
          .flatMap((element) => pointers.map((name) => attribute(element, name) ?? ''))
          .flatMap((value) => value.split(/\s+/))
          .filter((id) => id !== '' && !ids.includes(id));
        const wrong = [...twice.map((id) => `twice #${id}`), ...lost.map((id) => `no #${id}`)];
        return wrong.length === 0 ? undefined : wrong.join(', ');
      }),
    ).toEqual([]);
  });
});

describe('pages', () => {
  const built = new Set(pages.map(({ address }) => address));

  test('every page is of a known kind, and every kind has a page', () => {
    const kinds = pages.map(({ address }) => kindOf(address) ?? address);
    expect([...new Set(kinds)].sort()).toEqual(Object.keys(PAGE_KINDS).sort());
  });

  test.for([
    ['submissions', hub.submissions.map(({ id }) => addresses.submission(id))],
    ['themes', hub.themes.map(({ id }) => addresses.theme(id))],
    ['councils', hub.councils.map(({ id }) => addresses.council(id))],
    ['categories', hub.categories.map(({ id }) => addresses.category(id))],
    ['measures', hub.measures.map(({ id }) => addresses.measure(id))],
  ] as const)('all %s have their page, and nothing else has', ([kind, expected]) => {
    const there = [...built].filter((address) => address.startsWith(`/${kind}/`));
    const own = there.filter((address) => /^\/[a-z]+\/[a-z0-9-]+\/$/.test(address));
    expect(own.sort()).toEqual(expected.toSorted());
  });

  test('every local authority of England has a page', () => {
    expect(hub.councils).toHaveLength(153);
  });

  test('every submission, theme, council, category and measure can be reached from the home page', () => {
    const links = new Map(
      pages.map((page) => [page.address, referencesOf(page).map(({ url }) => url?.pathname ?? '')]),
    );
    const reached = new Set(['/']);
    for (const address of reached) for (const next of links.get(address) ?? []) reached.add(next);
    const lost = [...built].filter((address) => !reached.has(address) && kindOf(address) !== MOVED);
    // The page of all parts is for tests and the report for previews; no reader is led to them.
    expect(lost.toSorted()).toEqual(['/404.html', addresses.components, addresses.report]);
  });

  test('titles are unique', () => {
    const titles = new Map<string, string[]>();
    for (const page of pages) {
      const [title] = all(page, 'title').map(textOf);
      titles.set(title ?? '', [...(titles.get(title ?? '') ?? []), page.address]);
    }
    expect(titles.has('')).toBe(false);
    expect([...titles].filter(([, shared]) => shared.length > 1)).toEqual([]);
  });

  test('each has one main heading with words in it', () => {
    expect(
      faults((page) => {
        const headings = all(page, 'h1').map(textOf);
        return headings.length === 1 && headings[0] !== '' ? undefined : headings.join(' | ');
      }),
    ).toEqual([]);
  });

  test('headings never skip a level', () => {
    expect(
      faults(({ elements }) => {
        const levels = elements
          .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
          .filter((level) => level !== undefined)
          .map(Number);
        const skip = levels.findIndex((level, place) => level > (levels[place - 1] ?? 0) + 1);
        return skip === -1 ? undefined : `h${levels[skip - 1] ?? 0} then h${levels[skip] ?? 0}`;
      }),
    ).toEqual([]);
  });

  test('each says its language, what it is about and where it is published', () => {
    expect(
      faults((page) => {
        const [html] = all(page, 'html');
        if (html === undefined || attribute(html, 'lang') !== hub.site.language) return 'lang';
        const meta = all(page, 'meta').find((each) => attribute(each, 'name') === 'description');
        const description = meta === undefined ? '' : (attribute(meta, 'content') ?? '');
        if (description.trim().length < 10) return `description "${description}"`;
        if (page.address === '/404.html' || kindOf(page.address) === MOVED) return undefined;
        const canonical = all(page, 'link').find((each) => attribute(each, 'rel') === 'canonical');
        const address = canonical === undefined ? undefined : attribute(canonical, 'href');
        const expected = new URL(page.address, hub.site.address).href;
        return address === expected ? undefined : `canonical ${address ?? 'missing'}`;
      }),
    ).toEqual([]);
  });
});
