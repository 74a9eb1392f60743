import type { Page } from 'playwright-core';

/**
 * Sets text as wide as WCAG 1.4.12 says a page has to bear it. Not in charts: they are pictures, and
 * their words stand in the table below each.
 */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    // Through the object model: the page's own policy stops a style element.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      :not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Elements in sight whose box hides a part of their text. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        if (element.textContent.trim() === '' || !element.checkVisibility()) return false;
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        // What only screen readers read is cut to nothing on purpose.
        if (clipPath !== 'none' || element.closest('.visually-hidden') !== null) return false;
        const hides = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        return (
          (hides(overflowX) && scrollWidth > clientWidth + 1) ||
          (hides(overflowY) && scrollHeight > clientHeight + 1)
        );
      })
      .map(
        (element) =>
          `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`,
      ),
  );
}
