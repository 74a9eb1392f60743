import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** A landmark or heading a line, such as `navigation Main` or `h2 Results`, in the order of the page. */
export interface Outline {
  /** The page's own landmarks, from its header to its footer. */
  readonly around: readonly string[];
  /** What stands in its main part. */
  readonly within: readonly string[];
}

const READ =
  /^\s*- '?(banner|main|contentinfo|navigation|search|region|complementary|form|heading|article)\b(.*)$/;

/**
 * A page as it is read aloud by those who go from landmark to landmark and heading to heading, under
 * the names that the browser tells a screen reader. A region with the words of its own heading, and
 * an article without a name, are left out.
 */
export async function outlineOf(page: Page): Promise<Outline> {
  const tree = await page.locator('body').ariaSnapshot();
  const read = tree.split('\n').flatMap((line) => {
    const [, role = '', rest = ''] = READ.exec(line) ?? [];
    const name = /"((?:[^"\\]|\\.)*)"/.exec(rest)?.[1] ?? '';
    if (role === '' || (role === 'article' && name === '')) return [];
    const level = /\[level=(\d)\]/.exec(rest)?.[1];
    return [{ role: level === undefined ? role : `h${level}`, name }];
  });
  const lines = read
    .filter(({ role, name }, place) => role !== 'region' || read[place + 1]?.name !== name)
    .map(({ role, name }) => `${role} ${name}`.trim());
  const start = lines.indexOf('main') + 1;
  const end = lines.includes('contentinfo') ? lines.indexOf('contentinfo') : lines.length;
  return {
    around: [...lines.slice(0, start), ...lines.slice(end)],
    within: lines.slice(start, end),
  };
}

/** What outlines.txt expects of each page, by the page's name; the file says how it is written. */
export function expectedOutlines(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(path.join(import.meta.dirname, 'outlines.txt'), 'utf8');
  const [, ...sections] = text.split(/^# /m);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.trim().split('\n');
      return [name, lines] as const;
    }),
  );
}

/** Matches an outline with a line break after each of its lines. */
export function patternOf(expected: readonly string[]): RegExp {
  const parts = expected.map((line) => {
    if (line === '...') return '(?:.*\\n)*?';
    const [, may, words = '', more] = /^(\? )?(.*?)( \+)?$/.exec(line) ?? [];
    const literal = words.replace(/[$()*+.?[\\\]^{|}]/g, (sign) =>
      sign === '*' ? '.*' : `\\${sign}`,
    );
    const often = more === undefined ? ['', '?'] : ['+', '*'];
    return `(?:${literal}\\n)${often[may === undefined ? 0 : 1] ?? ''}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
