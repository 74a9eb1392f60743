import type { Page } from 'playwright-core';
import { openDetails, visit, wakeCharts } from './browser.ts';

/** What the page itself notes down: words that ran, and what its policy stopped. */
interface Noted {
  readonly __ran?: unknown;
  readonly violations: readonly string[];
}

/**
 * Goes to one address after another and does all that a reader could do there, to wake whatever
 * sleeps. Gives a line for each thing that ran, spoke up, was stopped or asked another origin.
 */
export async function provoke(
  page: Page,
  origin: string,
  addresses: Iterable<string>,
): Promise<string[]> {
  const faults: string[] = [];
  let at = '';
  const note = (what: string): void => {
    faults.push(`${at}: ${what}`);
  };
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && new URL(url).origin !== origin) note(`request ${url}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    note(`exception ${message}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      violations.push(`${effectiveDirective} ${sample}`);
    });
  });
  for (const address of addresses) {
    at = address;
    await visit(page, address);
    await openDetails(page);
    await wakeCharts(page);
    // Clicks on the search page's filters would start searches that nothing here waits for.
    await touchEverything(page, address.includes('?q=') ? [] : ['focus', 'click']);
    const { ran, violations } = await page.evaluate(() => {
      const noted = globalThis as unknown as Noted;
      return { ran: '__ran' in noted, violations: noted.violations };
    });
    if (ran) note('words ran');
    violations.forEach((each) => {
      note(`stopped ${each}`);
    });
  }
  return faults;
}

/** Handlers in attributes answer such events as they would the mouse's and the keyboard's. */
async function touchEverything(page: Page, more: readonly string[]): Promise<void> {
  await page.evaluate(async (others) => {
    // Links would lead away, and then nothing here could be asked any more.
    addEventListener('click', (event) => {
      event.preventDefault();
    });
    for (const element of document.querySelectorAll('main, main *, header *, footer *')) {
      for (const type of ['mouseover', 'load', 'error', ...others]) {
        const event = new MouseEvent(type, { bubbles: type !== 'error', cancelable: true });
        element.dispatchEvent(event);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }, more);
}
