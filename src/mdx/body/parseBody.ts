import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Finding } from '../../domain/problem.ts';
import { syntaxFinding } from './syntaxFinding.ts';

/**
 * Reads MDX text to a tree. No JavaScript parser is given, so `{…}` stays text that the reader
 * refuses; import and export have no syntax at all.
 */
export function parseBody(text: string): { tree: Root } | { finding: Finding } {
  try {
    return {
      tree: fromMarkdown(text, {
        extensions: [gfmTable(), gfmStrikethrough(), mdxJsx(), mdxExpression(), mdxMd()],
        mdastExtensions: [
          gfmTableFromMarkdown(),
          gfmStrikethroughFromMarkdown(),
          mdxJsxFromMarkdown(),
          mdxExpressionFromMarkdown(),
        ],
      }),
    };
  } catch (error) {
    return { finding: syntaxFinding(error, text) };
  }
}
