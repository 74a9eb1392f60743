import { html } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { ALLOWED_ANYWHERE, ALLOWED_HTML, ALLOWED_SVG } from './support/allowedMarkup.ts';
import { attribute, readBuiltPages, type BuiltPage, type Element } from './support/builtPages.ts';

/*
 * The reader lets no markup of a submission through. This is the wall behind it: it reads the pages
 * as they were built, knows nothing of the reader, and lets nothing pass that could run, load from
 * elsewhere or look like a part of the site that it is not.
 */
const pages = readBuiltPages(inject('dist'));

/** One line for each element, on any page, in which `fault` finds something. */
function faults(fault: (element: Element) => string | undefined): readonly string[] {
  const lines = pages.flatMap(({ address, elements }) =>
    elements.flatMap((element) => {
      const found = fault(element);
      return found === undefined ? [] : [`${address}: <${element.tagName}> ${found}`];
    }),
  );
  return lines.slice(0, 50);
}

function named(
  name: string,
): (fault: (element: Element) => string | undefined) => readonly string[] {
  return (fault) => faults((element) => (element.tagName === name ? fault(element) : undefined));
}

describe('markup', () => {
  test('pages are read as they were written', () => {
    expect(pages.length).toBeGreaterThan(200);
    expect(
      pages.flatMap(({ address, parseErrors }) => parseErrors.map((code) => `${address}: ${code}`)),
    ).toEqual([]);
  });

  test('only elements and attributes that are on the list', () => {
    expect(
      faults(({ tagName, namespaceURI, attrs }) => {
        const list = namespaceURI === html.NS.SVG ? ALLOWED_SVG : ALLOWED_HTML;
        if (namespaceURI !== html.NS.SVG && namespaceURI !== html.NS.HTML) return namespaceURI;
        const own = Object.hasOwn(list, tagName) ? list[tagName] : undefined;
        if (own === undefined) return 'is not on the list';
        const others = attrs
          .map(({ name }) => name.toLowerCase())
          .filter((name) => !ALLOWED_ANYWHERE.test(name) && !own.includes(name));
        return others.length === 0 ? undefined : `has ${others.join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('no handler and no style in an attribute', () => {
    expect(
      faults(
        ({ attrs }) =>
          attrs.find(({ name }) => /^on/i.test(name) || /^(?:style|srcdoc|background)$/i.test(name))
            ?.name,
      ),
    ).toEqual([]);
  });

  test('links open where the reader is, or out of a frame of another site', () => {
    expect(
      named('a')((element) => {
        const target = attribute(element, 'target');
        return target === undefined || target === '_top' ? undefined : `target ${target}`;
      }),
    ).toEqual([]);
  });

  test('tab stops stand where the page does', () => {
    expect(
      faults((element) => {
        const value = attribute(element, 'tabindex') ?? '0';
        return ['0', '-1'].includes(value) ? undefined : `tabindex ${value}`;
      }),
    ).toEqual([]);
  });
});

describe('what runs', () => {
  test('scripts are files of the site or data that is never run', () => {
    expect(
      named('script')((element) => {
        const type = attribute(element, 'type');
        const src = attribute(element, 'src');
        const text = element.childNodes.flatMap((node) => ('value' in node ? [node.value] : []));
        if (src !== undefined) {
          return type === 'module' && /^\/_astro\/[\w.-]+\.js$/.test(src) && text.length === 0
            ? undefined
            : `src ${src}`;
        }
        if (type !== 'application/json' && type !== 'application/ld+json')
          return `inline of type ${type ?? 'none'}`;
        JSON.parse(text.join(''));
        return /[<]/.test(text.join('')) ? 'data with "<"' : undefined;
      }),
    ).toEqual([]);
  });

  test('no address that is a program', () => {
    expect(
      faults(({ attrs }) =>
        attrs
          .filter(({ name }) => ['href', 'src', 'action', 'formaction', 'poster'].includes(name))
          .map(({ value }) => value)
          // A browser skips white space and control characters before and in a scheme.
          .find((value) => !isPlainAddress(value.replace(/[\u0000-\u0020]/g, ''))),
      ),
    ).toEqual([]);
  });

  test.each([
    ['https://council.example/', true],
    ['mailto:team@council.example', true],
    ['/themes/', true],
    ['#main', true],
    ['javascript:alert(1)', false],
    ['JavaScript:alert(1)', false],
    ['data:text/html,x', false],
    ['//other.example/', false],
    ['\\\\other.example/', false],
    ['vbscript:x', false],
  ])('an address such as %s: %s', (address, plain) => {
    expect(isPlainAddress(address)).toBe(plain);
  });

  test('style sheets, fonts and pictures are files of the site', () => {
    const isOwn = (address: string | undefined): boolean => /^\/(?!\/)/.test(address ?? '');
    expect(
      named('link')((element) => {
        const rel = attribute(element, 'rel') ?? '';
        if (rel === 'canonical') return undefined;
        if (!['stylesheet', 'preload', 'icon', 'alternate'].includes(rel)) return `rel ${rel}`;
        return isOwn(attribute(element, 'href')) ? undefined : attribute(element, 'href');
      }),
    ).toEqual([]);
    expect(
      named('img')((element) => (isOwn(attribute(element, 'src')) ? undefined : 'src')),
    ).toEqual([]);
  });

  test('forms do nothing but ask the search page, or a page that compares', () => {
    expect(
      named('form')((element) => {
        const action = attribute(element, 'action');
        // Script alone has a use for it, and it leads nowhere.
        if (action === undefined) return undefined;
        const isSearch = attribute(element, 'role') === 'search' && action === '/search/';
        return (isSearch || ['/compare/examples/', '/compare/councils/'].includes(action)) &&
          attribute(element, 'method') === 'get'
          ? undefined
          : JSON.stringify(element.attrs);
      }),
    ).toEqual([]);
    const types = ['search', 'checkbox', 'radio', 'text', 'file'];
    expect(
      named('input')((element) =>
        types.includes(attribute(element, 'type') ?? 'text') ? undefined : 'type',
      ),
    ).toEqual([]);
  });
});

describe('the content security policy', () => {
  test('stands on every page before anything it governs', () => {
    const late = pages.filter(({ elements }) => {
      const governed = elements.findIndex(({ tagName }) =>
        ['script', 'link', 'img'].includes(tagName),
      );
      const policy = elements.findIndex(
        (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
      );
      return policy === -1 || (governed !== -1 && governed < policy);
    });
    expect(late.map(({ address }) => address)).toEqual([]);
  });

  test('is the only thing a page tells the browser to do', () => {
    expect(
      named('meta')((element) => {
        const told = attribute(element, 'http-equiv');
        if (told === undefined || told === 'Content-Security-Policy') return undefined;
        // An old address leads on, to a page of the site and nowhere else.
        const isOn = /^0; url=\/(?![/\\])/.test(attribute(element, 'content') ?? '');
        return told === 'refresh' && isOn ? undefined : told;
      }),
    ).toEqual([]);
  });

  test('allows the site itself and nothing else', () => {
    const directives = policyOf(({ address }) => !isForFrames(address));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('base-uri')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'self'");
    // Pagefind's engine is WebAssembly; nothing else may be made from text.
    const script = directives.get('script-src');
    expect(["'self'", "'self' 'wasm-unsafe-eval'"]).toContain(script);
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.get('trusted-types')).toBe('hub');
    for (const [name, value] of directives) {
      if (name !== 'script-src' && !name.includes('trusted-types'))
        expect([`${name} 'none'`, `${name} 'self'`]).toContain(`${name} ${value}`);
    }
  });

  test('lets nothing run in a page for frames of other sites', () => {
    const directives = policyOf(({ address }) => isForFrames(address));
    expect(directives.get('default-src')).toBe("'none'");
    expect(directives.get('form-action')).toBe("'none'");
    expect(directives.has('script-src')).toBe(false);
    expect(directives.has('connect-src')).toBe(false);
  });
});

function isForFrames(address: string): boolean {
  return /^\/charts\/[a-z0-9-]+\/embed\/$/.test(address);
}

/** The directives of the one policy that these pages share. */
function policyOf(belongs: (page: BuiltPage) => boolean): ReadonlyMap<string, string> {
  const policies = new Set(
    pages
      .filter(belongs)
      .flatMap(({ elements }) =>
        elements
          .filter((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
          .map((element) => attribute(element, 'content') ?? ''),
      ),
  );
  expect([...policies]).toHaveLength(1);
  return new Map(
    [...policies]
      .join('')
      .split('; ')
      .map((each) => {
        const [name = '', ...values] = each.split(' ');
        return [name, values.join(' ')];
      }),
  );
}

/** Whether an address leads to a page, a place on a page or a mailbox, and to nothing that runs. */
function isPlainAddress(address: string): boolean {
  return /^(?:https?:\/\/|mailto:|tel:|[#?]|\/(?![/\\])|\.{0,2}\/(?![/\\]))/i.test(address);
}
