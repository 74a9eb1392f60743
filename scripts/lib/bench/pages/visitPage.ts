import type { Browser, Page } from 'playwright-core';
import { KINDS, type Kind, type PageVisit } from './pageVisit.ts';

/** What the browser calls a file, and what the table does. */
const KIND_OF: Readonly<Record<string, Kind>> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Font: 'fonts',
  Script: 'scripts',
  Image: 'images',
};

/** Milliseconds after the last request in which a page may still move. */
const REST = 300;

/** Opens a page as somebody does who was never there, and tells what came and when it was seen. */
export async function visitPage(browser: Browser, url: string): Promise<PageVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const traffic = await listen(page, new URL(url).origin);
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(REST);
    const seen = await page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: Seen };
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return { ...seen, firstPaint: paint?.startTime ?? Number.NaN };
    });
    return { ...seen, ...traffic, cookies: (await context.cookies()).length };
  } finally {
    await context.close();
  }
}

interface Traffic {
  readonly bytes: Record<Kind, number>;
  requests: number;
  elsewhere: number;
}

/** Counts what comes over the wire, headers included, by the browser's own account. */
async function listen(page: Page, origin: string): Promise<Traffic> {
  const zeros = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  const traffic: Traffic = { bytes: zeros, requests: 0, elsewhere: 0 };
  const kinds = new Map<string, Kind>();
  const session = await page.context().newCDPSession(page);
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (response.url.startsWith('data:')) return;
    kinds.set(requestId, KIND_OF[type] ?? 'other');
    traffic.requests += 1;
  });
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:') && new URL(request.url).origin !== origin) {
      traffic.elsewhere += 1;
    }
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind !== undefined) traffic.bytes[kind] += encodedDataLength;
  });
  await session.send('Network.enable');
  return traffic;
}

interface Seen {
  largestPaint: number;
  shift: number;
  blocking: number;
}

/** Runs in the page before all else. */
function observe(): void {
  const seen: Seen = { largestPaint: 0, shift: 0, blocking: 0 };
  Object.assign(globalThis, { seen });
  const watch = (type: string, note: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(note);
    }).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  watch('layout-shift', (entry) => {
    // No input takes place, so every shift counts.
    seen.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  });
  // What a task lasts beyond 50 ms would keep a reader waiting.
  watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
}
