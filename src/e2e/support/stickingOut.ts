import type { Page } from 'playwright-core';

/**
 * The elements with text or pictures that cross the edge of the window, outside boxes that scroll by
 * themselves. The page's own scroll width would count ornament and miss what a clipped page hides.
 */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const holdsText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      const isSeen = holdsText || element.matches('img, svg, canvas, input, button, select, table');
      if (!isSeen || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (isApart(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      // What stands wholly to the left waits there for the keyboard: the skip link.
      if (right <= 0 || right - left <= 1 || (left >= -0.5 && right <= width + 0.5)) continue;
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      found.push(`${name} "${element.textContent.trim().slice(0, 40)}" to ${right}`);
    }
    return found;

    function isApart(element: HTMLElement): boolean {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        if (box === document.body) return false;
        const { overflowX, clipPath } = getComputedStyle(box);
        if (overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none') return true;
      }
      return false;
    }
  });
}
