import { describe, expect, inject, test } from 'vitest';
import { attribute, readBuiltPages, textOf, type Element } from './support/builtPages.ts';

/* What a page says read aloud, looked for on every page that is built. */
const pages = readBuiltPages(inject('dist'));

/** Words that say nothing away from their sentence, where screen readers list links. */
const VAGUE =
  /^(?:(?:click |see |read |find out )?(?:here|more|more here)|read on|link|this|this page|page|continue|details|download|learn more|go)$/i;

function faults(fault: (element: Element) => string | undefined): readonly string[] {
  const lines = pages.flatMap(({ address, elements }) =>
    elements.flatMap((element) => {
      const found = fault(element);
      return found === undefined ? [] : [`${address}: ${found}`];
    }),
  );
  return lines.slice(0, 30);
}

function within(element: Element, name: string): readonly Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? [...(child.tagName === name ? [child] : []), ...within(child, name)] : [],
  );
}

describe('read aloud', () => {
  test('no link says only “here” or “more”, or nothing', () => {
    expect(
      faults((element) => {
        if (element.tagName !== 'a') return undefined;
        const pictures = within(element, 'img').map((each) => attribute(each, 'alt') ?? '');
        const words = attribute(element, 'aria-label') ?? `${textOf(element)}${pictures.join('')}`;
        return words === '' || VAGUE.test(words.trim())
          ? `${element.tagName} "${words}"`
          : undefined;
      }),
    ).toEqual([]);
  });

  test('each table has a name, and headings for its columns', () => {
    expect(
      faults((element) => {
        if (element.tagName !== 'table') return undefined;
        // A table of an example's own text has its name from the box that it scrolls in.
        const box = element.parentNode;
        const isNamed =
          (box !== null && 'tagName' in box && attribute(box, 'role') === 'region') ||
          within(element, 'caption').some((each) => textOf(each) !== '') ||
          attribute(element, 'aria-label') !== undefined ||
          attribute(element, 'aria-labelledby') !== undefined;
        if (!isNamed) return `a table without a name: ${textOf(element).slice(0, 60)}`;
        const headings = within(element, 'th');
        if (headings.length === 0)
          return `a table without headings: ${textOf(element).slice(0, 60)}`;
        const lost = headings.filter((each) => attribute(each, 'scope') === undefined);
        return lost.length === 0
          ? undefined
          : `a heading without scope: ${lost.map(textOf).join()}`;
      }),
    ).toEqual([]);
  });

  test('each picture says what it shows, or that it is an ornament', () => {
    expect(
      faults((element) =>
        element.tagName === 'img' && attribute(element, 'alt') === undefined
          ? `no words for ${attribute(element, 'src') ?? 'a picture'}`
          : undefined,
      ),
    ).toEqual([]);
    expect(
      faults((element) =>
        element.tagName === 'svg' &&
        attribute(element, 'aria-hidden') !== 'true' &&
        attribute(element, 'aria-label') === undefined &&
        attribute(element, 'aria-labelledby') === undefined
          ? 'a drawing that is neither named nor hidden'
          : undefined,
      ),
    ).toEqual([]);
  });
});
