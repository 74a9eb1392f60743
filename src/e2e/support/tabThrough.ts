import type { CDPSession, Page } from 'playwright-core';

/** What a walk through a page with Tab found; each list is good when it is empty. */
export interface Walk {
  readonly stops: number;
  /** Stops that look as they do without focus, or cannot be seen. */
  readonly unseen: readonly string[];
  /** Stops that come before something that stands earlier in the page. */
  readonly outOfOrder: readonly string[];
  /** What could have focus and was never reached. */
  readonly missed: readonly string[];
  /** True when Tab came out at the end of the page. */
  readonly ended: boolean;
}

interface Recorder {
  readonly stops: number;
  readonly ended: boolean;
  readonly report: () => Walk;
}

const BATCH = 25;
const MOST = 1500;

/** Presses Tab from the top of the page to its end, and looks at every stop as it is left. */
export async function tabThrough(page: Page): Promise<Walk> {
  await page.evaluate(installRecorder);
  const client = await page.context().newCDPSession(page);
  let walk: Walk | undefined;
  for (let pressed = 0; pressed < MOST && walk?.ended !== true; pressed += BATCH) {
    // Together: one answer a batch and not one a key, which is most of the time on a long page.
    await Promise.all(Array.from({ length: BATCH }, () => pressTab(client)));
    walk = await page.evaluate(() =>
      (globalThis as unknown as { recorder: Recorder }).recorder.report(),
    );
  }
  await client.detach();
  if (walk === undefined) throw new Error('Nothing was pressed.');
  return walk;
}

async function pressTab(client: CDPSession): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Runs in the page. At each press it looks at the stop that is about to be left: settled by then. */
function installRecorder(): void {
  const FOCUSABLE = 'a[href], button, input, select, textarea, summary, canvas, [tabindex]';
  const look = (element: Element): string => {
    const { outline, boxShadow } = getComputedStyle(element);
    const beside = element.nextElementSibling;
    // A drawn tick box wears the ring in its place.
    const drawn = beside === null ? '' : getComputedStyle(beside, '::before').outline;
    return `${outline} ${boxShadow} ${drawn}`;
  };
  const focusable = [...document.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const looks = new Map(focusable.map((element) => [element, look(element)]));
  const visited: HTMLElement[] = [];
  const unseen: string[] = [];
  const outOfOrder: string[] = [];
  let ended = false;

  addEventListener(
    'keydown',
    () => {
      const element = document.activeElement;
      if (ended || !(element instanceof HTMLElement)) return;
      if (element === document.body || visited.includes(element)) {
        // The first press starts from the page itself; later that is the end.
        ended = visited.length > 0;
        return;
      }
      const fault = faultOf(element);
      if (fault !== undefined) unseen.push(`${nameOf(element)}: ${fault}`);
      const last = visited.at(-1);
      const isEarlier =
        last !== undefined &&
        (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
      if (isEarlier) outOfOrder.push(`${nameOf(last)}, then ${nameOf(element)}`);
      visited.push(element);
    },
    { capture: true },
  );

  const recorder = {
    report: () => ({
      stops: visited.length,
      unseen,
      outOfOrder,
      missed: ended ? focusable.filter(isMissed).map(nameOf) : [],
      ended,
    }),
  };
  Object.assign(globalThis, { recorder });

  function isMissed(element: HTMLElement): boolean {
    if (visited.includes(element) || element.tabIndex < 0) return false;
    // Of a group of radio buttons Tab reaches one, and arrows the others.
    if (element.matches(':disabled, [type=radio], [type=hidden]')) return false;
    return element.checkVisibility({ visibilityProperty: true });
  }

  function faultOf(element: HTMLElement): string | undefined {
    if (look(element) === looks.get(element)) return 'looks as it does without focus';
    // The middle of the part that is on the screen: a table may be taller than that.
    const hits = [...element.getClientRects()].map(({ left, right, top, bottom }) =>
      document.elementFromPoint(
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      ),
    );
    const shown = hits.some(
      (hit) =>
        hit !== null &&
        (element.contains(hit) || hit.contains(element) || hit.closest('label') !== null),
    );
    return shown ? undefined : 'is covered or out of sight';
  }

  function nameOf(element: HTMLElement): string {
    const name = element.getAttribute('aria-label') ?? element.textContent.trim();
    return `${element.tagName.toLowerCase()} "${name.replace(/\s+/g, ' ').slice(0, 50)}"`;
  }
}
