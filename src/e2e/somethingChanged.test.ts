import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addresses } from '../domain/addresses.ts';
import { connect, newPage } from './support/browser.ts';
import { readHub } from './support/hub.ts';

const { site, submissions } = await readHub();

/** Programs for email cut longer addresses off, or do not open them. */
const LONGEST = 1800;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await connect();
  // Text becomes a document here, which the policy of pages refuses.
  page = await newPage(browser, { bypassCSP: true });
  await page.goto(addresses.about);
});
afterAll(() => browser.close());

/** Links under "Something changed?" of a built page. */
function waysIn(id: string): Promise<{ words: string; href: string }[]> {
  const built = readFileSync(
    path.join(inject('dist'), addresses.submission(id), 'index.html'),
    'utf8',
  );
  return page.evaluate(
    (html) =>
      Array.from(
        new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.changed a'),
        (link) => ({
          words: link.textContent.trim(),
          href: link.getAttribute('href') ?? '',
        }),
      ),
    built,
  );
}

describe('what changed is one click away', () => {
  test.each(submissions.map(({ id, title }) => ({ id, title })))('$id', async ({ id, title }) => {
    const ways = await waysIn(id);
    const mails = ways.filter(({ href }) => href.startsWith('mailto:'));
    expect(mails).toHaveLength(4);
    const whole = `${site.address.replace(/\/$/, '')}${addresses.submission(id)}`;
    for (const { words, href } of mails) {
      expect(href.length).toBeLessThan(LONGEST);
      const { pathname, searchParams } = new URL(href);
      expect(pathname).toBe(site.contacts[0]?.email);
      expect(searchParams.get('subject')).toBe(`${words}: ${title}`);
      const body = searchParams.get('body') ?? '';
      expect(body).toContain(`Page: ${whole}\r\n`);
      // The standard for such addresses asks for both marks at the end of a line.
      expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    const forms = ways.filter(({ href }) => !href.startsWith('mailto:'));
    expect(forms.map(({ href }) => href)).toEqual([addresses.submitExample(id)]);
  });

  test('and the form opens at the step, filled', async () => {
    const [example] = submissions;
    const email = example?.contacts[0]?.email ?? '';
    await page.goto(`${addresses.submitExample(example?.id ?? '')}#who`);
    await page.locator('#who.is-shown').waitFor();
    expect(await page.locator('#f-contacts-0-email').inputValue()).toBe(email);
    expect(await page.locator('[data-notice]').textContent()).toContain(example?.title);
  });
});
