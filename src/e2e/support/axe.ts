import axe, { type RuleObject, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/**
 * Rules of levels A and AA that axe leaves out unless it is told, because it is still trying them.
 * Not p-as-heading, which takes a large figure for a heading.
 */
const ON_TRIAL: RuleObject = Object.fromEntries(
  ['label-content-name-mismatch', 'table-fake-caption', 'td-has-header'].map((rule) => [
    rule,
    { enabled: true },
  ]),
);

/**
 * What axe can be asked: `everything`, or only the rules whose answer can change with colours, or
 * with the room that a page has. All others read the same page again and would say the same.
 */
const QUESTIONS = {
  everything: { runOnly: { type: 'tag', values: TAGS }, rules: ON_TRIAL },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
  /** In forced colours the browser paints text in colours of its own, which axe cannot read. */
  shapes: {
    runOnly: { type: 'tag', values: TAGS },
    rules: { ...ON_TRIAL, 'color-contrast': { enabled: false } },
  },
  room: { runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable'] } },
} as const satisfies Readonly<Record<string, RunOptions>>;

export type Question = keyof typeof QUESTIONS;

/** Of axe, for the record. */
export const AXE_VERSION = axe.version;

/** What axe finds wrong on a page as it stands, one line an element; empty is good. */
export async function axeFindings(
  page: Page,
  question: Question = 'everything',
): Promise<readonly string[]> {
  // Evaluated, not added as a script element: the page's own policy would rightly stop that.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    ...QUESTIONS[question],
    resultTypes: ['violations'],
    preload: false,
  };
  const found = await page.evaluate(async (asked) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, asked);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => ({
        id,
        help,
        target: target.join(' '),
        why: failureSummary,
      })),
    );
  }, options);
  return found.map(({ id, help, target, why }) => {
    const reason = why.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim();
    return `${id} (${help}): ${target}: ${reason}`;
  });
}
