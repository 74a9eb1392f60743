import type { Page } from 'playwright-core';

/** Where the keyboard is, and whether a reader can see it. */
export interface Focus {
  /** Words that name the element, for a reader and for a message. */
  readonly name: string;
  readonly tag: string;
  readonly id: string;
  /** What is wrong with how it shows, or `undefined`. */
  readonly fault: string | undefined;
}

/** Call before the first Tab: remembers how everything looks without focus. */
export async function rememberLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const look = (element: Element): string => {
      const { outline, boxShadow } = getComputedStyle(element);
      return `${outline} ${boxShadow}`;
    };
    const looks = new Map(
      [...document.querySelectorAll('a, button, input, select, summary, canvas, [tabindex]')].map(
        (element) => [element, look(element)],
      ),
    );
    Object.assign(globalThis, { looks, look });
  });
}

/** Presses Tab and says what has the focus now; `undefined` past the end of the page. */
export async function tab(page: Page): Promise<Focus | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { looks, look } = globalThis as unknown as {
      looks: Map<Element, string>;
      look: (element: Element) => string;
    };
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const name = (element.getAttribute('aria-label') ?? element.textContent).trim();
    const fault = faultOf(element);
    const tag = element.tagName.toLowerCase();
    return { name: name.replace(/\s+/g, ' '), tag, id: element.id, fault };

    function faultOf(focused: Element): string | undefined {
      if (look(focused) === looks.get(focused)) return 'looks as it does without focus';
      // The middle of the part that is on the screen: a table may be taller than that.
      const hits = [...focused.getClientRects()].map(({ left, right, top, bottom }) =>
        document.elementFromPoint(
          (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
          (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
        ),
      );
      const shown = hits.some(
        (hit) => hit !== null && (focused.contains(hit) || hit.contains(focused)),
      );
      if (shown) return undefined;
      return `is covered or out of sight (${hits.map((hit) => hit?.tagName ?? 'nothing').join()})`;
    }
  });
}

/** Presses Tab until `wanted` holds. Throws, with where it came, when the page ends before. */
export async function tabTo(page: Page, wanted: (focus: Focus) => boolean): Promise<Focus> {
  const passed: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    const focus = await tab(page);
    if (focus === undefined) break;
    if (wanted(focus)) return focus;
    passed.push(focus.name.slice(0, 30));
  }
  throw new Error(`Tab never came there. It passed: ${passed.join(' | ')}`);
}
