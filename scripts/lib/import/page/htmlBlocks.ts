import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { textOf, type Run } from '../draft/draft.ts';
import { oneLine, tidyText } from '../draft/tidyText.ts';
import type { PageBlock, PageText } from './pageBlock.ts';
import { parseBounded } from './parseBounded.ts';
import { INLINE, SKIPPED, wordsIn } from './htmlWords.ts';
import { tableCells } from './tableCells.ts';

/** Elements that frame a page. */
const FRAMES = new Set(['nav', 'footer', 'dialog']);
/** Elements that frame a page, but may also stand within what it is about. */
const FRAMES_OUTSIDE = new Set(['header', 'aside']);
/** What holds where a node stands. */
interface Where {
  readonly kind: PageBlock['kind'];
  readonly level: number;
  readonly ordered: boolean;
  readonly isFrame: boolean;
  readonly inMain: boolean;
  readonly look: Omit<Run, 'text'>;
  readonly line: number;
}

const START: Where = {
  kind: 'paragraph',
  level: 0,
  ordered: false,
  isFrame: false,
  inMain: false,
  look: {},
  line: 1,
};

/** Reads a page of HTML to its blocks. Nothing of it is run, loaded or kept but words and addresses. */
export function htmlBlocks(html: string): PageText {
  return documentBlocks(parseBounded(html));
}

/** The blocks of a page that has been parsed. */
export function documentBlocks(document: Tree.Document): PageText {
  const blocks: PageBlock[] = [];
  let runs: Run[] = [];
  let open: Where = START;

  const close = (): void => {
    const words = trimmedRuns(runs);
    if (words.length > 0) blocks.push({ ...placed(open), words });
    runs = [];
  };
  const walk = (node: Tree.ChildNode, where: Where): void => {
    if (tree.isTextNode(node)) {
      if (runs.length === 0)
        open = { ...where, line: node.sourceCodeLocation?.startLine ?? where.line };
      const text = tidyText(node.value).replace(/\s+/g, ' ');
      runs.push({ text, ...where.look });
      return;
    }
    if (!tree.isElementNode(node) || SKIPPED.has(node.tagName)) return;
    if (node.tagName === 'table') {
      close();
      table(node, where);
      return;
    }
    if (node.tagName === 'img' || node.tagName === 'iframe' || node.tagName === 'video') {
      close();
      media(node, where);
      return;
    }
    const isBlock = !INLINE.has(node.tagName);
    if (isBlock) close();
    const inside = within(node, where);
    for (const child of node.childNodes) walk(child, inside);
    if (isBlock) close();
  };
  const table = (node: Tree.Element, where: Where): void => {
    const rows = descendants(node, 'tr');
    const cells = tableCells(rows);
    rows.forEach((row, at) => {
      const words = cells[at] ?? [];
      const text = words.map(textOf).join(' ').trim();
      const line = row.sourceCodeLocation?.startLine ?? where.line;
      if (text !== '') {
        const said = words.flatMap((cell, index) =>
          index === 0 ? cell : [{ text: ' ' }, ...cell],
        );
        blocks.push({
          ...placed({ ...where, line }),
          kind: 'row',
          words: trimmedRuns(said),
          cells: words,
        });
      }
      for (const picture of descendants(row, 'img')) media(picture, { ...where, line });
    });
  };
  const media = (node: Tree.Element, where: Where): void => {
    const label = oneLine(tidyText(attribute(node, 'alt') ?? attribute(node, 'title') ?? ''));
    const href = attribute(node, 'src') ?? '';
    const line = node.sourceCodeLocation?.startLine ?? where.line;
    const kind = node.tagName === 'img' ? 'picture' : 'embed';
    const isData = /^\s*data:/i.test(href);
    const words = [{ text: label, ...(href === '' || isData ? {} : { href: href.trim() }) }];
    if (label !== '' || (href !== '' && !isData)) {
      blocks.push({ ...placed({ ...where, line }), kind, words });
    }
  };

  // A page says with <main> what it is about; whatever stands around that is frame.
  const isFrame = descendants(document, 'main').length > 0;
  for (const child of document.childNodes) walk(child, { ...START, isFrame });
  close();
  return {
    blocks,
    title: titleOf(document),
    address: addressOf(document),
  };
}

function within(node: Tree.Element, where: Where): Where {
  const { tagName } = node;
  const inMain = where.inMain || tagName === 'main' || tagName === 'article';
  const isFrame =
    FRAMES.has(tagName) ||
    (!inMain && FRAMES_OUTSIDE.has(tagName)) ||
    (tagName === 'main' ? false : where.isFrame);
  const line = node.sourceCodeLocation?.startLine ?? where.line;
  const here = { ...where, isFrame, inMain, line };
  if (/^h[1-6]$/.test(tagName))
    return { ...here, kind: 'heading', level: Number(tagName.charAt(1)) };
  switch (tagName) {
    case 'ul':
    case 'ol': {
      const level = where.kind === 'item' ? where.level + 1 : 0;
      return { ...here, kind: 'item', level, ordered: tagName === 'ol' };
    }
    case 'blockquote':
      return { ...here, kind: 'quote', level: 0 };
    case 'strong':
    case 'b':
      return { ...here, look: { ...where.look, strong: true } };
    case 'em':
    case 'i':
      return { ...here, look: { ...where.look, emphasis: true } };
    case 'a': {
      const href = attribute(node, 'href')?.trim() ?? '';
      return href === '' || href.startsWith('#')
        ? here
        : { ...here, look: { ...where.look, href: tidyText(href) } };
    }
    default:
      return here;
  }
}

function placed({ kind, level, ordered, isFrame, line }: Where) {
  return { kind, level, ordered, isFrame, line };
}

/** Runs without space at either end of the block; empty where there are no words. */
function trimmedRuns(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  if (first === -1) return [];
  return runs.slice(first, last + 1).map((run, index, all) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === all.length - 1 ? text.trimEnd() : text };
  });
}

function titleOf(document: Tree.Document): string | undefined {
  const title = descendants(document, 'title')[0];
  const words = title === undefined ? '' : oneLine(tidyText(wordsIn(title)));
  return words === '' ? undefined : words;
}

function addressOf(document: Tree.Document): string | undefined {
  const link = descendants(document, 'link').find((each) => attribute(each, 'rel') === 'canonical');
  return link === undefined ? undefined : attribute(link, 'href');
}

function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((each) => each.name === name)?.value;
}

function descendants(node: Tree.ParentNode, name: string): Tree.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!tree.isElementNode(child)) return [];
    const inside = descendants(child, name);
    return child.tagName === name ? [child, ...inside] : inside;
  });
}
