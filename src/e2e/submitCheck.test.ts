import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { ALLOWED_HTML, ALLOWED_SVG } from './support/allowedMarkup.ts';
import { connect, newPage } from './support/browser.ts';
import { HOSTILE } from './support/hostileSubmissions.ts';
import { readHub } from './support/hub.ts';
import { loadSubmitModules } from './support/submitModules.ts';

const hub = await readHub();
const texts = hub.submissions.map(({ id }) => ({
  id,
  text: readFileSync(path.join(inject('content'), 'submissions', `${id}.mdx`), 'utf8'),
}));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connect();
  // Only so that the test can bring its modules along: the form's own page keeps its policy.
  page = await newPage(browser, { bypassCSP: true });
  await page.goto(addresses.about);
  await loadSubmitModules(page);
});
afterAll(() => browser.close());

describe('the preview', () => {
  test.each(texts)('shows $id as its page does', async ({ id, text }) => {
    const { shown, published } = await page.evaluate(
      async ({ id: name, text: source, address }) => {
        const checker = (globalThis.checker ??= globalThis.submitModules.openChecker());
        const { html = '' } = await checker.preview({ id: name, text: source });
        const built = new DOMParser().parseFromString(
          await (await fetch(address)).text(),
          'text/html',
        );
        const article = built.querySelector('article.example');
        // What sets an example among the others, and what only the hub can do.
        const apart =
          '[data-online], [data-pagefind-meta], .changed, [aria-labelledby="related"], [aria-labelledby="official"], p:has(> a[href$="/right-for-us/"])';
        for (const each of article?.querySelectorAll(apart) ?? []) each.remove();
        for (const link of article?.querySelectorAll('.here a') ?? []) {
          if (/#(?:related|official)$/.test(link.getAttribute('href') ?? '')) {
            link.closest('li')?.remove();
          }
        }
        // How old it is, and when it first stood here: a draft has no day to tell that by.
        const aged = ['.old-note', '.fact-more', '.ask .muted'];
        for (const each of article?.querySelectorAll(aged.join()) ?? []) {
          if (each.matches('.old-note') || /review|last confirmed/.test(each.textContent)) {
            each.remove();
          }
        }
        for (const each of article?.querySelectorAll('.old') ?? []) each.classList.remove('old');
        const fragment = globalThis.submitModules.safeFragment(html);
        for (const root of [article, fragment]) {
          for (const term of root?.querySelectorAll('dt') ?? []) {
            if (/^(?:Planned in|Review|To cite it)$/.test(term.textContent)) {
              term.parentElement?.remove();
            }
          }
        }
        const outline = (root: ParentNode | null): string[] =>
          Array.from(root?.querySelectorAll('*') ?? [], (element) => {
            const own = Array.from(element.childNodes)
              .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
              .map(({ textContent }) => textContent)
              .join(' ')
              .replace(/\s+/g, ' ')
              .trim();
            const link = element.getAttribute('href')?.replace('#preview-', '#') ?? '';
            return `${element.localName}.${element.getAttribute('class') ?? ''} ${link} ${own}`;
          });
        return { shown: outline(fragment.querySelector('article')), published: outline(article) };
      },
      { id, text, address: addresses.submission(id) },
    );
    expect(shown.length).toBeGreaterThan(40);
    expect(shown).toEqual(published);
  });

  test('makes something of a text that has only just begun', async () => {
    const words = await page.evaluate(async () => {
      const text =
        '---\ntitle: Open evenings\nmetrics:\n  - measure: x\n---\n\n<Figure metric="x" />\n';
      const checker = (globalThis.checker ??= globalThis.submitModules.openChecker());
      const { html = '' } = await checker.preview({ id: 'new-example', text });
      return globalThis.submitModules.safeFragment(html).textContent;
    });
    expect(words).toContain('Open evenings');
    expect(words).toContain('Council not chosen yet');
    expect(words).toContain('The figure “x” goes here');
  });
});

describe('hostile texts', () => {
  const allowed = [...Object.keys(ALLOWED_HTML), ...Object.keys(ALLOWED_SVG)].filter(
    (name) => !/^(?:html|head|body|meta|link|script|form|input|button|select|title)$/.test(name),
  );

  test.each(HOSTILE.map(({ id, source }) => ({ id, source })))(
    '$id runs nothing and brings nothing in',
    async ({ id, source }) => {
      const found = await page.evaluate(strayIn, { id, text: source, allowed });
      expect(found).toEqual([]);
    },
  );

  test('nothing gets through even where the reader let it', async () => {
    const evil = [
      '<img src=x onerror="globalThis.__ran=1">',
      '<script>globalThis.__ran=1</script>',
      '<a href="javascript:globalThis.__ran=1" style="position:fixed">a</a>',
      '<svg><script>globalThis.__ran=1</script><a xlink:href="javascript:1">b</a></svg>',
      '<svg><foreignObject><img src=x onerror="globalThis.__ran=1"></foreignObject></svg>',
      '<math><mtext><table><mglyph><style><img src=x onerror="globalThis.__ran=1">',
      '<iframe srcdoc="<script>parent.__ran=1</script>"></iframe><form action=//a><input></form>',
      '<template><img src=x onerror="globalThis.__ran=1"></template><base href="//a.example">',
      '<noscript><p title="</noscript><img src=x onerror=globalThis.__ran=1>">',
      '<img src="//a.example/x.png"><a href="//a.example">c</a><a href="data:text/html,x">d</a>',
    ];
    expect(await page.evaluate(strayIn, { id: '', text: evil.join('\n'), allowed })).toEqual([]);
  });
});

describe('the checker', () => {
  test('makes no code from text: a strict policy has nothing to report', async () => {
    const strict = await newPage(browser);
    // Servers can send the policy of pages with the worker too, which has none of its own else.
    await strict.route('**/submit/check.js', async (route) => {
      const response = await route.fetch();
      const listen =
        'self.found=[];addEventListener("securitypolicyviolation",(e)=>found.push(e.violatedDirective));' +
        'self.tryCode=()=>{try{new Function("return 1")}catch{}};';
      await route.fulfill({
        response,
        body: `${listen}${await response.text()}`,
        headers: {
          ...response.headers(),
          'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
        },
      });
    });
    const started = strict.waitForEvent('worker');
    await strict.goto(`${addresses.submitExample(texts[0]?.id ?? '')}#send`);
    await strict.locator('[data-preview-panel]').scrollIntoViewIfNeeded();
    const worker = await started;
    await expect
      .poll(() => strict.locator('[data-check-told]').textContent())
      .toMatch(/check found/);
    const found = (): Promise<string[]> =>
      worker.evaluate(() => (globalThis as unknown as { found: string[] }).found);
    expect(await found()).toEqual([]);
    // The policy does hold there; what a test runs by itself is beyond it.
    await worker.evaluate('setTimeout(tryCode)');
    await expect.poll(found).toEqual(['script-src']);
    await strict.context().close();
  });

  test('stops a text that hangs, and answers the next one', async () => {
    const rules = await page.evaluate(async (text) => {
      const hanging = URL.createObjectURL(
        new Blob(['postMessage({kind:"ready",taken:[]});onmessage=()=>{for(;;);}'], {
          type: 'text/javascript',
        }),
      );
      let started = 0;
      const checker = globalThis.submitModules.openChecker(() => {
        started += 1;
        return new Worker(started === 1 ? hanging : '/submit/check.js');
      }, 1500);
      const first = await checker.check({ id: 'x', text });
      // The first check of a new worker may take longer on a busy machine; it has to come in the end.
      for (;;) {
        const next = await checker.check({ id: 'x', text });
        if (next.submission !== undefined) return [first.problems[0]?.rule, next.submission.title];
      }
    }, texts[0]?.text ?? '');
    expect(rules).toEqual(['file-slow', hub.submissions[0]?.title]);
  });

  test('says which field a problem is about', async () => {
    const problems = await page.evaluate(async (text) => {
      const checker = (globalThis.checker ??= globalThis.submitModules.openChecker());
      const broken = text.replace(/^themes:[^]*?(?=^\S)/m, 'themes: [no-such-theme]\n');
      return (await checker.check({ id: 'x', text: broken })).problems;
    }, texts[0]?.text ?? '');
    expect(problems).toContainEqual(
      expect.objectContaining({ rule: 'unknown-reference', where: 'Themes, item 1' }),
    );
  });
});

declare global {
  var checker: ReturnType<typeof globalThis.submitModules.openChecker> | undefined;
  var __ran: unknown;
}

/**
 * Puts the preview of a text into the page, as the form does, and says what in it is not on the
 * list. Without an id the text is markup, as if a reader had let it through.
 */
async function strayIn({
  id,
  text,
  allowed,
}: {
  id: string;
  text: string;
  allowed: readonly string[];
}): Promise<string[]> {
  const { openChecker, safeFragment } = globalThis.submitModules;
  const checker = (globalThis.checker ??= openChecker());
  const html = id === '' ? text : ((await checker.preview({ id, text })).html ?? '');
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.append(safeFragment(html));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const stray = Array.from(holder.querySelectorAll('*')).flatMap((element) => [
    ...(allowed.includes(element.localName.toLowerCase()) ? [] : [element.localName]),
    ...Array.from(element.attributes).flatMap(({ name, value }) => {
      if (/^on|style|srcdoc|srcset|action/i.test(name)) return [`${name}=${value}`];
      if (name === 'href') return /^(?:https?:|mailto:|\/(?!\/)|#)/.test(value) ? [] : [value];
      return name === 'src' && !/^\/(?!\/)/.test(value) ? [value] : [];
    }),
  ]);
  holder.remove();
  return globalThis.__ran === undefined ? stray : [...stray, 'it ran'];
}
