import axe, { type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const EVERYTHING: RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** The rules whose answer depends on colours; the others see the same page in light and dark. */
const COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds wrong on a page as it stands, one line an element; empty is good. */
export async function axeFindings(
  page: Page,
  only: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  // Evaluated, not added as a script element: the page's own policy would rightly stop that.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (runOnly) => {
      const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(document, {
        runOnly,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => ({
          id,
          help,
          target: target.join(' '),
          why: failureSummary,
        })),
      );
    },
    only === 'everything' ? EVERYTHING : COLOURS,
  );
  return found.map(({ id, help, target, why }) => {
    const reason = why.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
    return `${id} (${help}): ${target}: ${reason}`;
  });
}
